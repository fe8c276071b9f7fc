import Charts
import Editions
import Measures
import Testing

@testable import Publishing

@Suite("The chart that suits the data")
struct ChartChoiceTests {
  private func chart(
    _ data: String, _ definition: [String] = [], baseline: String? = "YE 2019-06"
  ) throws -> Chart? {
    let (measure, site) = try measured(data, definition, baseline: baseline)
    return measure.chart(baseline: measure.findings.baseline?.period, site: site)
  }

  /// A table of three years for each of these kinds of theft.
  private func years(of kinds: [String]) -> (data: String, definition: [String]) {
    let rows = (2019...2021).flatMap { year in kinds.map { "YE \(year)-06,\($0),\(year - 2000)" } }
    let declared = kinds.filter { !$0.isEmpty }.joined(separator: ", ")
    return ((["period,kind,value"] + rows).joined(separator: "\n"), ["categories:", "  kind: [\(declared)]"])
  }

  @Test("one value needs none")
  func number() throws {
    #expect(try chart("period,value\nYE 2021-12,900") == nil)
  }

  @Test("no data have none")
  func nothing() throws {
    let (measure, site) = try measured(nil, ["no-data: Not counted."])
    #expect(measure.chart(baseline: nil, site: site) == nil)
  }

  @Test("two values make a comparison")
  func comparison() throws {
    let chart = try #require(try chart("period,value\nYE 2019-06,1200\nYE 2021-12,900 [p]"))
    #expect(chart.title == "Thefts: 1,200, then 900 [p]")
    #expect(chart.subtitle == "Thefts, Northshire")
    #expect(chart.notes == [])
    #expect(
      chart.kind
        == .comparison(
          ComparisonChart(
            baseline: .init(label: "Year ending June 2019", datum: Datum(1200, text: "1,200")),
            latest: .init(label: "Year ending December 2021", datum: Datum(900, text: "900 [p]")),
            valueHead: "Thefts")))
  }

  @Test("two values of which the source dates only one make a comparison too")
  func undated() throws {
    let chart = try #require(try chart("period,value\nYE 2019-06,1200\n12 months (not stated),900"))
    guard case .comparison(let comparison) = chart.kind else {
      return #expect(Bool(false), "not a comparison")
    }
    #expect(comparison.latest.label == "12 months, dates not stated")
  }

  @Test("three values make a line, with the baseline marked on it")
  func line() throws {
    let chart = try #require(
      try chart("period,value\nYE 2019-06,1200\nYE 2020-06,[x]\nYE 2021-06,1000\nYE 2022-06,900 [p]"))
    #expect(chart.title == "Thefts fell 25% [p] from the year ending June 2019")
    #expect(chart.subtitle == "Thefts, Northshire, the year ending June 2019 to the year ending June 2022")
    guard case .line(let line) = chart.kind else { return #expect(Bool(false), "not a line") }
    // Months from the beginning of year 0: June 2019 is 2019 × 12 + 5.
    #expect(line.baseline == LineChart.Baseline(month: 24233, label: "Baseline, June 2019"))
    #expect(line.series.map(\.name) == [""])
    #expect(line.series.first?.points.map(\.month) == [24233, 24245, 24257, 24269])
    #expect(line.series.first?.points.map(\.datum.text) == ["1,200", "[x]", "1,000", "900 [p]"])
    #expect(line.series.first?.points.map(\.datum.value) == [1200, nil, 1000, 900])
    #expect(line.series.first?.points.map(\.isProvisional) == [false, false, false, true])
  }

  @Test("a few series are lines with their names, the force's own first")
  func lines() throws {
    let (data, definition) = years(of: ["", "bicycles", "phones"])
    let chart = try #require(try chart(data, definition))
    guard case .line(let line) = chart.kind else { return #expect(Bool(false), "not a line") }
    #expect(line.series.map(\.name) == ["Northshire", "bicycles", "phones"])
    #expect(chart.notes == [])
  }

  @Test("more series than can be told apart have a small plot each")
  func smallMultiples() throws {
    let (data, definition) = years(of: ["", "bicycles", "phones", "cars", "vans", "cards", "keys"])
    let chart = try #require(try chart(data, definition))
    guard case .multiples(let plots) = chart.kind else { return #expect(Bool(false), "not small multiples") }
    #expect(plots.series.map(\.name).prefix(2) == ["Northshire", "bicycles"])
    #expect(plots.series.count == 7)
    #expect(chart.notes == [])
  }

  @Test("of more series than a page can hold the force alone is drawn, and the chart says so")
  func tooManySeries() throws {
    let (data, definition) = years(of: [""] + (1...24).map { "kind-\($0)" })
    let chart = try #require(try chart(data, definition))
    guard case .line(let line) = chart.kind else { return #expect(Bool(false), "not a line") }
    #expect(line.series.count == 1)
    #expect(chart.notes == ["The chart shows Northshire; the table gives the other 24 too."])
  }

  @Test("a process has an average and limits, and diamonds where chance does not explain a point")
  func process() throws {
    let values = [10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 60]
    let rows = values.enumerated().map { "2021-\($0 < 9 ? "0" : "")\($0 + 1),\($1)" }
    let data = (["period,value"] + rows).joined(separator: "\n")
    let chart = try #require(try chart(data, ["chart: process"], baseline: nil))
    guard case .process(let process) = chart.kind else { return #expect(Bool(false), "not a process") }
    #expect(process.points.compactMap(\.signal) == ["above the upper limit"])
    // The mean is 220 / 12; each range is 10 but the last, which stands out, so the limits are 26.6 away.
    #expect(process.stretches.map(\.mean.text) == ["18"])
    #expect(process.stretches.map(\.upper.text) == ["45"])
    #expect(process.stretches.map(\.lower.text) == ["none"])
    #expect(chart.notes.first == "December 2021 is higher than chance would explain.")
  }

  @Test("six series can be told apart")
  func sixSeries() throws {
    let (data, definition) = years(of: ["", "bicycles", "phones", "cars", "vans", "cards"])
    guard case .line(let line) = try #require(try chart(data, definition)).kind else {
      return #expect(Bool(false), "not a line")
    }
    #expect(line.series.count == 6)
  }

  @Test(
    "whole years are columns, the latest highlighted",
    arguments: [("2019", "2020", "2021"), ("2018/19", "2019/20", "2020/21")])
  func columns(first: String, second: String, third: String) throws {
    let chart = try #require(try chart("period,value\n\(first),12\n\(second),11\n\(third),9", baseline: nil))
    guard case .columns(let columns) = chart.kind else { return #expect(Bool(false), "not columns") }
    #expect(columns.columns.map(\.label) == [first, second, third])
    #expect(columns.columns.map(\.isHighlighted) == [false, false, true])
    #expect(columns.valueHead == "Thefts")
  }

  @Test("areas at one period are ranked bars")
  func bars() throws {
    let chart = try #require(
      try chart(
        "period,area,value\n2021,ayford,60\n2021,beeham,30\n2021,cold-dene,[x]\n2021,,90", baseline: nil))
    #expect(chart.subtitle == "Thefts, by area, 2021")
    guard case .rankedBars(let bars) = chart.kind else { return #expect(Bool(false), "not bars") }
    #expect(bars.bars.map(\.name) == ["Ayford", "Beeham", "Cold Dene"])
    #expect(bars.bars.map(\.datum.text) == ["60", "30", "[x]"])
    // A count of the whole force is no line to hold its parts against.
    #expect(bars.reference == nil)
  }

  @Test("areas in per cent are held against the force")
  func reference() throws {
    let chart = try #require(
      try chart(
        "period,area,value\n2021,ayford,60%\n2021,beeham,30%\n2021,,45%", ["unit: percent"], baseline: nil))
    guard case .rankedBars(let bars) = chart.kind else { return #expect(Bool(false), "not bars") }
    #expect(bars.reference == ReferenceLine(value: 45, label: "Northshire 45%"))
  }

  @Test("where only a percentage is printed, an index is drawn, and called one")
  func index() throws {
    let chart = try #require(try chart("period,percent,against\nYE 2021-12,-8%,YE 2019-06"))
    #expect(chart.title == "Thefts: 100, then 92")
    #expect(chart.subtitle == "Index of thefts, Northshire: the year ending June 2019 is 100")
    #expect(chart.notes == ["The source prints only the change, −8%, so an index is drawn."])
    guard case .comparison(let comparison) = chart.kind else {
      return #expect(Bool(false), "not a comparison")
    }
    #expect(comparison.baseline.datum == Datum(100, text: "100"))
    #expect(comparison.latest.datum == Datum(92, text: "92"))
    #expect(comparison.valueHead == "Index")
  }

  @Test("where only the change is printed beside a value, the baseline is worked out, and the chart says so")
  func workedOut() throws {
    let chart = try #require(try chart("period,value,change,against\nYE 2021-12,500,-70,2018"))
    #expect(chart.title == "Thefts: 570, then 500")
    #expect(
      chart.notes == [
        "The source prints 500 and the change, −70: the 570 in 2018 is worked out from the two."
      ])
  }

  @Test("a change in units alone, without a value, is drawn nowhere")
  func changeAlone() throws {
    #expect(try chart("period,change,against\nYE 2021-12,-70,2018") == nil)
  }

  @Test("a latest value that is missing is compared with nothing")
  func missing() throws {
    #expect(try chart("period,value\nYE 2019-06,1200\nYE 2021-12,[c]") == nil)
  }

  @Test("is the author's wish where there is one")
  func wish() throws {
    let years = "period,value\n2019,12\n2020,11\n2021,9"
    #expect(try chart(years, ["chart: none"], baseline: nil) == nil)
    guard case .line = try #require(try chart(years, ["chart: line"], baseline: nil)).kind else {
      return #expect(Bool(false), "not a line")
    }
    let months = "period,value\n2019-06,12\n2020-06,11\n2021-06,9"
    guard case .columns = try #require(try chart(months, ["chart: columns"], baseline: nil)).kind else {
      return #expect(Bool(false), "not columns")
    }
  }

  @Test("a run of three values and more has a sparkline, two have none")
  func sparkline() throws {
    #expect(try measured("period,value\n2019,12\n2020,11").measure.sparkline == nil)
    let sparkline = try #require(try measured("period,value\n2019,12\n2020,11\n2021,9").measure.sparkline)
    guard case .sparkline(let run) = sparkline.kind else { return #expect(Bool(false), "not a sparkline") }
    #expect(run.points.map(\.datum.value) == [12, 11, 9])
  }

  @Test("has no faults, and its titles are what the page says")
  func faults() throws {
    for data in ["period,value\nYE 2019-06,1200\nYE 2021-12,900", "period,value\n2019,12\n2020,11\n2021,9"] {
      #expect(try chart(data)?.faults == [])
    }
  }
}
