import Testing

@testable import Charts

@Suite("The words of a chart")
struct ChartWordsTests {
  @Test("a line's description gives first, last, lowest, highest and what is missing")
  func lineDescription() {
    #expect(
      Examples.line.description == """
        Collisions: from 1,329 in January 2014 to 1,161 in March 2015, lower than at first. Lowest 1,156 in \
        April 2014; highest 1,393 in December 2014. No figure for September 2014. Reference line: Average 1,245.
        """)
  }

  @Test(
    "a month's name is its label unless another is given, and what happened between two points has it too")
  func monthsByName() {
    // Months since the beginning of year 0: 24,168 is January 2014.
    let points = [24168, 24170, 24179].map { month in
      LineChart.Point(month: month, datum: Datum(Double(month), text: "\(month)"))
    }
    #expect(points.map(\.label) == ["January 2014", "March 2014", "December 2014"])
    #expect(points[2].when == "in December 2014" && points[2].comparedWhen == "in December 2014")
    #expect(LineChart.Point(month: 24179, label: "2014", datum: points[2].datum).when == "in 2014")
    let chart = LineChart(
      series: [LineChart.Series(name: "", points: points)],
      annotations: [LineChart.Annotation(month: 24169, label: "New rules")])
    #expect(Chart(title: "", kind: .line(chart)).description.contains("February 2014: New rules."))
  }

  @Test("the baseline's value is said")
  func baselineDescription() {
    #expect(Examples.lines.description.contains("Baseline, June 2019: 16.7."))
  }

  @Test("columns, bars and a comparison are said in their own order")
  func otherDescriptions() {
    #expect(Examples.columns.description.hasPrefix("From 254 in January 2014 to 169 in May 2015, lower"))
    #expect(
      Examples.rankedBars.description == """
        From the highest to the lowest: Wolverdean 497; Brackenford 453; Dunmere 402; Westmarch 382; \
        Solway [x]. Reference line: All the country 273.
        """)
    #expect(
      Examples.comparison.description
        == "Year ending June 2019: 28,675. Latest year: 19,018, lower than before.")
  }

  @Test("a chart without a figure says so")
  func noFigures() {
    let empty = LineChart(series: [LineChart.Series(name: "", points: Examples.months(from: 24168, [nil]))])
    #expect(Chart(title: "", kind: .line(empty)).description == "No figures.")
  }

  @Test("a table holds each text as the caller wrote it, by period and by name")
  func tables() {
    let table = Examples.line.table
    #expect(table.caption == Examples.line.title)
    #expect(table.columnHeads == ["Period", "Collisions"])
    #expect(table.rows.count == 15)
    #expect(table.rows[8] == ChartTable.Row(head: "September 2014", cells: ["[x]"]))
    #expect(Examples.rankedBars.table.rows.map(\.head).last == "Solway")
    #expect(Examples.comparison.table.columnHeads == ["Period", "Offences"])
  }

  @Test("lines of different lengths share one column of periods; a month that a line lacks is an empty cell")
  func unevenTable() {
    let chart = LineChart(series: [
      LineChart.Series(name: "A", points: Examples.months(from: 24169, [1])),
      LineChart.Series(name: "B", points: Examples.months(from: 24168, [2, 3])),
    ])
    let rows = Chart(title: "", kind: .line(chart)).table.rows
    #expect(rows.map(\.head) == ["January 2014", "February 2014"])
    #expect(rows.map(\.cells) == [["", "2"], ["1", "3"]])
  }

  @Test("a scale that does not start at zero says so, and open dots are explained")
  func remarks() {
    #expect(Examples.line.allNotes == ["The scale starts at 1,150.", "Open dots are provisional."])
    #expect(Examples.rankedBars.allNotes == ["[x] not available."])
  }
}

@Suite("What makes a chart unfit")
struct ChartFaultTests {
  private func faults(_ series: [LineChart.Series]) -> [ChartFault] {
    Chart(title: "", kind: .line(LineChart(series: series))).faults
  }

  @Test("more lines than can be told apart are refused")
  func tooMany() {
    let faults = faults((0..<7).map { .init(name: "\($0)", points: Examples.months(from: 24168, [1])) })
    #expect(faults.map(\.message) == ["This chart has 7 lines, and only 6 can be told apart."])
    #expect(faults.map(\.help) == ["Split it into small multiples on one scale."])
  }

  @Test("months out of order are refused")
  func outOfOrder() {
    let points = Array(Examples.months(from: 24168, [1, 2]).reversed())
    #expect(
      faults([.init(name: "Burglary", points: points)]).map(\.message)
        == ["The points of `Burglary` are not in order of time, each month once."])
  }

  @Test("a chart without any value is refused")
  func nothing() {
    #expect(faults([]).map(\.message) == ["This chart has no value to draw."])
    for kind in [ChartKind.columns(ColumnChart(columns: [])), .rankedBars(RankedBarChart(bars: []))] {
      #expect(Chart(title: "", kind: kind).faults == [.nothingToDraw])
    }
  }

  @Test("the examples are fit")
  func examples() {
    for (_, chart) in Examples.all { #expect(chart.faults == []) }
  }
}
