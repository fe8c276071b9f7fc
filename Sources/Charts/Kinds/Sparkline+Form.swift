extension Sparkline: ChartForm {
  var faults: [ChartFault] { values.isEmpty ? [.nothingToDraw] : [] }

  func drawing(ticks: TickStyle) -> Drawing {
    let line = LineChart.Series(name: "", points: points)
    let months = MonthScale(
      first: points.first?.month ?? 0, last: points.last?.month ?? 0, inset: Self.inset)
    let extent = (values + [reference].compactMap(\.self).filter(\.isFinite)).extent ?? 0...0
    let scale = LinearScale(
      domain: (extent.lowerBound, extent.upperBound), range: (Self.height - Self.padding, Self.padding))
    func place(_ index: Int) -> Place {
      Place(x: months(points[index].month), y: scale(points[index].datum.drawable ?? 0))
    }
    var marks: [Mark] = []
    if let reference, reference.isFinite {
      let y = scale(reference)
      marks.append(.rule(from: Place(x: 0, y: y), to: Place(x: 100, y: y), role: .grid))
    }
    let runs = line.runs
    let joined = runs.filter { $0.count > 1 }.map { $0.map(place) }
    if !joined.isEmpty { marks.append(.path(joined, role: .sparkline)) }
    let last = runs.last.map { $0.upperBound - 1 }
    for run in runs {
      for index in run where run.count == 1 || index == last {
        marks.append(.dot(place(index), role: .sparkdot))
      }
    }
    return Drawing(height: Self.height, marks: marks)
  }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: ["Period", "Value"],
      rows: points.map { ChartTable.Row(head: $0.label, cells: [$0.datum.text]) })
  }

  var sentences: [String] { PointSentences(points, name: "").sentences }

  private static let height = 2.6
  private static let padding = 0.4
  private static let inset = 2.5

  private var values: [Double] { points.compactMap(\.datum.drawable) }
}
