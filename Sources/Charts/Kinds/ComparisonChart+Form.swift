extension ComparisonChart: ChartForm {
  var faults: [ChartFault] {
    baseline.datum.drawable == nil && latest.datum.drawable == nil ? [.nothingToDraw] : []
  }

  func drawing(ticks: TickStyle) -> Drawing {
    BarRows(rows: [
      BarRows.Row(name: baseline.label, datum: baseline.datum, role: .otherBar, isStrong: false),
      BarRows.Row(name: latest.label, datum: latest.datum, role: .bar, isStrong: true, lossFrom: loss),
    ]).drawing()
  }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: ["Period", valueHead],
      rows: [baseline, latest].map { ChartTable.Row(head: $0.label, cells: [$0.datum.text]) })
  }

  var sentences: [String] {
    ["\(baseline.label): \(baseline.datum.text).", "\(latest.label): \(latest.datum.text)\(comparison)."]
  }

  /// The baseline where the latest bar ends short of it on the same side of zero.
  private var loss: Double? {
    guard let was = baseline.datum.drawable, let now = latest.datum.drawable else { return nil }
    return was * now >= 0 && was.magnitude > now.magnitude ? was : nil
  }

  private var comparison: String {
    guard let was = baseline.datum.drawable, let now = latest.datum.drawable else { return "" }
    return now == was ? ", the same" : now < was ? ", lower than before" : ", higher than before"
  }
}
