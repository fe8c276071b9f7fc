import Testing

@testable import Charts

@Suite("What is drawn")
struct DrawingTests {
  private func line(_ values: [Double?]) -> Drawing {
    let series = LineChart.Series(name: "", points: Examples.months(from: 24168, values))
    return Chart(title: "", kind: .line(LineChart(series: [series]))).drawing
  }

  @Test("a missing month leaves a gap in the line")
  func gap() {
    #expect(line([1, 2, nil, 4, 5]).runs(of: .line(1)).map(\.count) == [2, 2])
  }

  @Test("a month that is left out leaves a gap too")
  func leftOut() {
    var points = Examples.months(from: 24168, [1, 2, 3, 4, 5])
    points.remove(at: 2)
    let chart = LineChart(series: [LineChart.Series(name: "", points: points)])
    #expect(Chart(title: "", kind: .line(chart)).drawing.runs(of: .line(1)).map(\.count) == [2, 2])
  }

  @Test("quarters are joined, since no month between them is missing")
  func quarters() {
    let months = Examples.months(from: 24170, Array(repeating: 3, count: 12))
    let points = stride(from: 0, to: 12, by: 3).map { months[$0] }
    let chart = LineChart(series: [LineChart.Series(name: "", points: points)])
    #expect(Chart(title: "", kind: .line(chart)).drawing.runs(of: .line(1)).map(\.count) == [4])
  }

  @Test("years are joined though the first of them is measured from its middle")
  func halfYearFirst() {
    let months = Examples.months(from: 24170, Array(repeating: 3, count: 60))
    let points = [0, 6, 18, 30, 42].map { months[$0] }
    let chart = LineChart(series: [LineChart.Series(name: "", points: points)])
    #expect(Chart(title: "", kind: .line(chart)).drawing.runs(of: .line(1)).map(\.count) == [5])
  }

  @Test("a point between two gaps is a dot")
  func lonely() {
    let values: [Double?] = Array(repeating: 3, count: 40) + [nil, 5, nil] + Array(repeating: 4, count: 40)
    #expect(line(values).dots.count == 2)
    #expect(line(values).runs(of: .line(1)).map(\.count) == [40, 40])
  }

  @Test("a provisional point is an open dot")
  func provisional() {
    let roles = Examples.line.drawing.dots.map(\.role)
    #expect(roles.filter { $0 == .openDot(1) }.count == 2)
    #expect(roles.filter { $0 == .dot(1) }.count == 12)
  }

  @Test("columns stand on zero, and hang from it where they are negative")
  func columnsFromZero() {
    let columns = [4.0, -2, 0].map { ColumnChart.Column(label: "", datum: Datum($0, text: "")) }
    let drawing = Chart(title: "", kind: .columns(ColumnChart(columns: columns))).drawing
    let boxes = drawing.boxes(.bar)
    #expect(boxes.count == 3)
    #expect(boxes[0].y + boxes[0].height == boxes[1].y)
    #expect(abs(boxes[0].height - 2 * boxes[1].height) < 1e-9)
    #expect(boxes[2].height == 0)
  }

  @Test("neighbours that are missing are one labelled gap")
  func missingColumns() {
    #expect(Examples.columns.drawing.labels.filter { $0.text == "[x]" }.count == 1)
    #expect(
      Examples.columns.drawing.boxes(.bar).count + Examples.columns.drawing.boxes(.otherBar).count == 15)
  }

  @Test("bars are ranked by size, missing values last with their text")
  func ranked() {
    let drawing = Examples.rankedBars.drawing
    let names = ["Wolverdean", "Brackenford", "Dunmere", "Westmarch", "Solway"]
    #expect(drawing.labels.map(\.text).filter(names.contains) == names)
    #expect(drawing.boxes(.bar).map(\.width).first == 100)
    #expect(drawing.boxes(.bar).count + drawing.boxes(.otherBar).count == 4)
    #expect(drawing.labels.last?.text == "[x]")
  }

  @Test("a given order of bars is kept")
  func givenOrder() {
    let bars = [1.0, 3, 2].map { (value: Double) in
      RankedBarChart.Bar(name: String(value), datum: Datum(value, text: ""))
    }
    #expect(RankedBarChart(bars: bars, order: .asGiven).standing == bars)
    #expect(RankedBarChart(bars: bars).standing.map(\.name) == ["3.0", "2.0", "1.0"])
  }

  @Test("what was lost is a ghost from the latest bar to the baseline's end; what was gained is none")
  func ghost() {
    let drawing = Examples.comparison.drawing
    let (latest, ghost) = (drawing.boxes(.bar)[0], drawing.boxes(.ghost)[0])
    #expect(abs(latest.width - 100 * 19018 / 28675) < 1e-9)
    #expect(abs(latest.width + ghost.width - 100) < 1e-9)
    let rose = ComparisonChart(
      baseline: .init(label: "", datum: Datum(1, text: "")),
      latest: .init(label: "", datum: Datum(2, text: "")))
    #expect(Chart(title: "", kind: .comparison(rose)).drawing.boxes(.ghost).isEmpty)
  }

  @Test("values that are not finite are missing")
  func notFinite() {
    #expect(line([1, .nan, 2, .infinity, 3]).runs(of: .line(1)).isEmpty)
  }
}

extension Drawing {
  func runs(of role: Role) -> [[Place]] {
    marks.flatMap { mark -> [[Place]] in
      guard case .path(let runs, role) = mark else { return [] }
      return runs
    }
  }
  func boxes(_ role: Role) -> [Box] {
    marks.compactMap { if case .box(let box, role) = $0 { box } else { nil } }
  }
  var dots: [(place: Place, role: Role)] {
    marks.compactMap { if case .dot(let place, let role) = $0 { (place, role) } else { nil } }
  }
  var labels: [Label] {
    marks.compactMap { if case .label(let label) = $0 { label } else { nil } }
  }
}
