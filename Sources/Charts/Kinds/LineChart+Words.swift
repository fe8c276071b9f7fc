extension LineChart {
  func table(caption: String) -> ChartTable {
    let heads = periods
    let columns = series.flatMap(columns)
    return ChartTable(
      caption: caption, columnHeads: ["Period"] + columns.map(\.head),
      rows: heads.map { period in
        ChartTable.Row(head: period.label, cells: columns.map { $0.texts[period.month] ?? "" })
      })
  }

  /// The columns of a line: its values, and its intervals where it has any.
  private func columns(of line: Series) -> [(head: String, texts: [Int: String])] {
    func texts(_ text: (Point) -> String?) -> [Int: String] {
      let pairs = line.points.compactMap { point in text(point).map { (point.month, $0) } }
      return Dictionary(pairs) { first, _ in first }
    }
    let values = (head: line.name.isEmpty ? "Value" : line.name, texts: texts(\.datum.text))
    guard line.points.contains(where: { $0.interval != nil }) else { return [values] }
    let head = line.name.isEmpty ? intervalHead : "\(line.name), \(intervalHead.lowercasedFirst)"
    return [values, (head, texts { $0.interval?.text })]
  }

  /// All months of all lines, in order of time, each once.
  private var periods: [(month: Int, label: String)] {
    let points = series.flatMap(\.points).map { (month: $0.month, label: $0.label) }
    let sorted = points.enumerated().sorted { ($0.element.month, $0.offset) < ($1.element.month, $1.offset) }
    var periods: [(month: Int, label: String)] = []
    for (_, point) in sorted where periods.last?.month != point.month { periods.append(point) }
    return periods
  }

  /// The month as its points call it, else its name.
  private func period(of month: Int) -> String {
    let point = series.lazy.flatMap(\.points).first { $0.month == month }
    return point?.label ?? Month.words(month)
  }

  var sentences: [String] {
    series.flatMap { PointSentences($0.points, name: $0.name, baseline: baseline).sentences }
      + annotations.map { "\(period(of: $0.month)): \($0.label)." }
      + references.map { "Reference line: \($0.label)." }
  }
}
