extension ProcessChart: ChartForm {
  var faults: [ChartFault] {
    LineChart(series: [line]).faults
  }

  func remarks(ticks: TickStyle) -> [String] {
    let signals = signals.map(\.words)
    var remarks = domain.remarks(ticks: ticks)
    if !signals.isEmpty { remarks.append("Diamonds: \(signals.joined(separator: "; ")).") }
    if points.contains(where: \.point.isOpen) { remarks.append("Open dots are provisional.") }
    return remarks
  }

  func table(caption: String) -> ChartTable {
    var heads = ["Period", valueHead]
    if !stretches.isEmpty { heads += ["Average", "Lower limit", "Upper limit"] }
    let hasSignals = points.contains { $0.signal != nil }
    if hasSignals { heads.append("Signal") }
    return ChartTable(
      caption: caption, columnHeads: heads,
      rows: points.map { point in
        var cells = [point.point.datum.text]
        if !stretches.isEmpty { cells += expected(at: point.point.month) }
        if hasSignals { cells.append(point.signal ?? "") }
        return ChartTable.Row(head: point.point.label, cells: cells)
      })
  }

  var sentences: [String] {
    PointSentences(line.points, name: "").sentences + stretches.map(sentence)
      + signals.map { "\($0.words.uppercasedFirst): \($0.periods)." }
      + (target.map { ["\($0.label)."] } ?? [])
  }

  /// The points as a line.
  var line: LineChart.Series { LineChart.Series(name: "", points: points.map(\.point)) }

  /// What the scale of values must show.
  var domain: ValueDomain {
    let expected = stretches.flatMap { [$0.mean, $0.lower, $0.upper].compactMap(\.drawable) }
    let target = [target?.value].compactMap(\.self).filter(\.isFinite)
    return .fitting(points.compactMap(\.point.datum.drawable) + expected + target)
  }
}

extension ProcessChart {
  private func expected(at month: Int) -> [String] {
    guard let stretch = stretches.last(where: { $0.months.contains(month) }) else { return ["", "", ""] }
    return [stretch.mean.text, stretch.lower.text, stretch.upper.text]
  }

  private func sentence(about stretch: Stretch) -> String {
    let limits = [("lower", stretch.lower), ("upper", stretch.upper)].filter { $0.1.drawable != nil }
      .map { "\($0) limit \($1.text)" }
    let words = (["average \(stretch.mean.text)"] + limits).joined(separator: ", ")
    return (stretch.reason.map { "\($0): \(words)" } ?? words.uppercasedFirst) + "."
  }

  /// Each kind of signal, in the order in which it is first seen, with the periods that show it.
  private var signals: [(words: String, periods: String)] {
    var words: [String] = []
    for case let signal? in points.map(\.signal) where !words.contains(signal) { words.append(signal) }
    return words.map { signal in
      (signal, points.filter { $0.signal == signal }.map(\.point.label).joined(separator: ", "))
    }
  }
}
