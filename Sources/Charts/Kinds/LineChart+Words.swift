extension LineChart {
  func table(caption: String) -> ChartTable {
    let heads = periods
    let columns = series.map { line in
      Dictionary(line.points.map { ($0.month, $0.datum.text) }) { first, _ in first }
    }
    return ChartTable(
      caption: caption,
      columnHeads: ["Period"] + series.map { $0.name.isEmpty ? "Value" : $0.name },
      rows: heads.map { period in
        ChartTable.Row(head: period.label, cells: columns.map { $0[period.month] ?? "" })
      })
  }

  /// All months of all lines, in order of time, each once.
  private var periods: [(month: Int, label: String)] {
    let points = series.flatMap(\.points).map { (month: $0.month, label: $0.label) }
    let sorted = points.enumerated().sorted { ($0.element.month, $0.offset) < ($1.element.month, $1.offset) }
    var periods: [(month: Int, label: String)] = []
    for (_, point) in sorted where periods.last?.month != point.month { periods.append(point) }
    return periods
  }

  var sentences: [String] {
    series.flatMap { PointSentences($0.points, name: $0.name, baseline: baseline).sentences }
      + references.map { "Reference line: \($0.label)." }
  }
}
