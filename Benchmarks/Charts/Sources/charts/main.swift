import Charts

/// Prints how many microseconds Tally takes for a chart of three lines of sixty months, as inline SVG: the least of
/// many rounds, which is the one that nothing else disturbed.
let chart = Chart(
  title: "Three lines", subtitle: "Sixty months",
  kind: .line(
    LineChart(
      series: ["Northshire", "Similar forces", "England and Wales"].enumerated().map { line, name in
        LineChart.Series(
          name: name,
          points: (0..<60).map { month in
            let value = 100 + (month * 37 + line * 11) % 23 - line * 8
            return LineChart.Point(
              month: 24204 + month, label: "Month \(month + 1)", datum: Datum(Double(value), text: "\(value)")
            )
          })
      })))

let (rounds, charts) = (60, 200)
var (least, bytes) = (Duration.seconds(1), 0)
for _ in 0..<rounds {
  let time = ContinuousClock().measure {
    for _ in 0..<charts { bytes &+= chart.html().utf8.count }
  }
  least = min(least, time / charts)
}
// The bytes are told so that no chart can be left undrawn.
print(Double(least.components.attoseconds) / 1e12, bytes / rounds / charts)
