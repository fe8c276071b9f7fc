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
    return measure.chart(site: site)
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
    #expect(measure.chart(site: site) == nil)
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

  @Test("a chart calls its months as pages call them", arguments: ["2019-01", "2020-05", "2021-12"])
  func monthsByName(month: String) throws {
    let period = try Period(reading: month)
    let row = Observation(period: period, value: Value(5))
    let point = LineChart.Point(row, of: Quantity(unit: .count, noun: "thefts"))
    #expect(point.label == period.title)
    #expect(point.when == period.whenWords && point.comparedWhen == period.comparedWhenWords)
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

  @Test("windows of several months are told from one month to another, and not in them")
  func windows() throws {
    let quarters = "period,value\n2019/20 Q1,10\n2019/20 Q2,30\n2019/20 Q3,20"
    for kind in ["line", "columns"] {
      let chart = try #require(try chart(quarters, ["chart: \(kind)"], baseline: nil))
      #expect(
        chart.description
          == "From 10 in the months from April to June 2019 to 20 in the months from October to December 2019, "
          + "higher than at first. "
          + "Lowest 10 from April to June 2019; highest 30 from July to September 2019.")
    }
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

  @Test("where a process leads, a chart that does not show it says on what that rests")
  func processNotes() throws {
    // The mean is 188.29 and the average step 33.81, so the limits are 89.94 away.
    let values = [254, 213, 250, 262, 195, 200, 191, 171, 191, 225, 124, 121, 182, 162, 116, 175, 169]
    func notes(_ values: [Int], _ definition: [String] = []) throws -> [String]? {
      let rows = values.enumerated().map {
        "\(2014 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1),\($1)"
      }
      let data = (["period,value"] + rows).joined(separator: "\n")
      return try chart(data, definition, baseline: "2014-05")?.notes
    }
    #expect(
      try notes(values) == [
        "The last seven months are below average, more than chance would explain.",
        "The average is 188; the limits, between which chance alone would leave nearly all points, are "
          + "98 and 278.",
      ])
    #expect(
      try notes(values, ["chart: process"]) == [
        "The last seven months are below average, more than chance would explain."
      ])
    // Eleven points are too few to lead.
    #expect(try notes(Array(values.prefix(11))) == [])
    #expect(
      try notes([10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 60])?.last
        == "The average is 18; the limit, below which chance alone would leave nearly all points, is 45.")
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

  @Test("are of the latest period, wherever its rows stand; of windows without dates, of the author's last")
  func latestBars() throws {
    func bars(_ periods: String...) throws -> [String]? {
      let rows = periods.enumerated().flatMap {
        ["\($1),ayford,\($0 * 2 + 1)", "\($1),beeham,\($0 * 2 + 2)"]
      }
      let data = (["period,area,value"] + rows).joined(separator: "\n")
      guard case .rankedBars(let chart) = try chart(data, ["chart: bars"], baseline: nil)?.kind else {
        return nil
      }
      return chart.bars.map(\.datum.text)
    }
    #expect(try bars("2021", "2020") == ["1", "2"])
    #expect(try bars("2020", "2021") == ["3", "4"])
    #expect(try bars("2021", "12 months (not stated)") == ["3", "4"])
  }

  @Test("areas in per cent are held against the force")
  func reference() throws {
    let chart = try #require(
      try chart(
        "period,area,value\n2021,ayford,60%\n2021,beeham,30%\n2021,,45%", ["unit: percent"], baseline: nil))
    guard case .rankedBars(let bars) = chart.kind else { return #expect(Bool(false), "not bars") }
    #expect(bars.reference == ReferenceLine(value: 45, label: "Northshire 45%"))
  }

  @Test("among its peers the force has a bar, which alone stands out")
  func peers() throws {
    let chart = try #require(
      try chart(
        "period,area,value\n2021,,45%\n2021,southshire,60%\n2021,ayford,30%", ["unit: percent"],
        baseline: nil))
    guard case .rankedBars(let bars) = chart.kind else { return #expect(Bool(false), "not bars") }
    #expect(bars.bars.map(\.name) == ["Northshire", "Southshire", "Ayford"])
    #expect(bars.bars.map(\.isHighlighted) == [true, false, false])
    #expect(bars.reference == nil)
  }

  @Test("where the force has no figure, the bar of the area that the title names stands out")
  func noForce() throws {
    let chart = try #require(
      try chart("period,area,value\n2021,beeham,60\n2021,ayford,30", baseline: nil))
    #expect(chart.title == "Thefts (Beeham): 60 in 2021")
    guard case .rankedBars(let bars) = chart.kind else { return #expect(Bool(false), "not bars") }
    #expect(bars.bars.map(\.isHighlighted) == [true, false])
  }

  @Test("the line that the finding is about is the first, wherever its rows stand")
  func firstLine() throws {
    let (data, definition) = years(of: ["bicycles", ""])
    guard case .line(let line) = try #require(try chart(data, definition)).kind else {
      return #expect(Bool(false), "not a line")
    }
    #expect(line.series.map(\.name) == ["Northshire", "bicycles"])
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

  @Test("a requirement makes progress towards it, a run through time a line all the same")
  func requirement() throws {
    let chart = try #require(
      try chart("period,value,of\n2021-05-01,940,1691", ["of: requirement"], baseline: nil))
    #expect(
      chart.kind
        == .progress(
          ProgressChart(
            rows: [
              .init(
                name: "Reached", done: Datum(940, text: "940"), required: Datum(1691, text: "1,691"),
                share: "56%")
            ], nameHead: "Thefts")))
    let run = "period,value,of\n2021-01,9,20\n2021-02,10,20\n2021-03,12,20"
    guard case .line = try #require(try self.chart(run, ["of: requirement"])).kind else {
      return #expect(Bool(false), "not a line")
    }
  }

  @Test("a target is a line of its own value, or of the value that it asks for")
  func target() throws {
    let run = "period,value\n2021-01,100\n2021-02,90\n2021-03,80"
    func references(_ goal: String) throws -> [ReferenceLine]? {
      let chart = try chart(run, ["better: lower", "target: { \(goal) }"], baseline: "2021-01")
      guard case .line(let line) = chart?.kind else { return nil }
      return line.references
    }
    #expect(try references("value: 75") == [ReferenceLine(value: 75, label: "Target 75")])
    #expect(try references("change: -30") == [ReferenceLine(value: 70, label: "Target 70")])
    #expect(try references("percent: -15") == [ReferenceLine(value: 85, label: "Target 85")])
    #expect(try references("percent: -15, from: 2021-02") == [ReferenceLine(value: 76.5, label: "Target 77")])
  }

  @Test("two values of each of some areas make a slope or dumbbells, where the author asks for them")
  func pairs() throws {
    let data = "period,area,value\n2019,ayford,10\n2019,beeham,20\n2021,ayford,12\n2021,beeham,15"
    guard case .slope(let slope) = try chart(data, ["chart: slope"], baseline: "2019")?.kind,
      case .dumbbells(let dumbbells) = try chart(data, ["chart: dumbbell"], baseline: "2019")?.kind
    else { return #expect(Bool(false), "not both") }
    #expect(slope.lines.map(\.name) == ["Ayford", "Beeham"])
    #expect(slope.lines.map(\.now.text) == ["12", "15"])
    #expect(slope.beforeLabel == "2019")
    #expect(dumbbells.rows.map(\.before.text) == ["10", "20"])
    #expect(dumbbells.nameHead == "Area")
  }

  @Test(
    "parts of each period stand on top of each other or beside each other, where the author asks for them")
  func parts() throws {
    let data = "period,kind,value\n2021,bicycles,6\n2019,bicycles,5\n2019,cars,7\n2021,cars,3\n2021,,9"
    let kinds = ["categories:", "  kind: [bicycles, cars]"]
    for (wish, arrangement) in [("stacked", ColumnGroupChart.Arrangement.stacked), ("grouped", .grouped)] {
      guard case .columnGroups(let chart) = try chart(data, kinds + ["chart: \(wish)"])?.kind else {
        return #expect(Bool(false), "no columns")
      }
      #expect(chart.arrangement == arrangement)
      #expect(chart.groups == ["2019", "2021"])
      #expect(chart.parts.map(\.name) == ["Bicycles", "Cars"])
      #expect(chart.parts.map { $0.values.map(\.text) } == [["5", "6"], ["7", "3"]])
    }
  }

  @Test("a process starts again where the author says, and says why")
  func recalculated() throws {
    let rows = (0..<24).map {
      "\(2019 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1),\(90 + $0 * 7 % 13)"
    }
    let chart = try chart(
      (["period,value"] + rows).joined(separator: "\n"),
      [
        "chart: process", "better: lower", "target: { value: 92 }", "recalculations:", "  - from: 2020-01",
        "    because: The rules changed.",
      ], baseline: "2019-01")
    guard case .process(let process) = chart?.kind else { return #expect(Bool(false), "no process") }
    #expect(process.stretches.map(\.reason) == [nil, "The rules changed, January 2020"])
    #expect(process.target == ReferenceLine(value: 92, label: "Target 92"))
    #expect(chart?.notes.contains("The limits start again from January 2020: The rules changed.") == true)
  }

  @Test("what readers can tell apart is the same for those who ask and those who draw")
  func limits() {
    #expect(ChartLimits.lines == LineChart.mostSeries)
    #expect(ChartLimits.plots == SmallMultiples.mostPlots)
    #expect(ChartLimits.parts == ColumnGroupChart.mostParts)
  }
}
