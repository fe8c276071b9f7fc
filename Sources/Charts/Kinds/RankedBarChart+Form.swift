extension RankedBarChart: ChartForm {
  var faults: [ChartFault] { bars.contains { $0.datum.drawable != nil } ? [] : [.nothingToDraw] }

  func drawing(ticks: TickStyle) -> Drawing {
    let isAnyHighlighted = bars.contains(where: \.isHighlighted)
    let rows = standing.map { bar in
      BarRows.Row(
        name: bar.name, datum: bar.datum, role: bar.isHighlighted || !isAnyHighlighted ? .bar : .otherBar,
        isStrong: bar.isHighlighted)
    }
    return BarRows(rows: rows, reference: reference).drawing()
  }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: [nameHead, valueHead],
      rows: standing.map { ChartTable.Row(head: $0.name, cells: [$0.datum.text]) })
  }

  var sentences: [String] {
    let listed = standing.map { "\($0.name) \($0.datum.text)" }.joined(separator: "; ")
    guard !listed.isEmpty else { return ["No figures."] }
    let order = order == .bySize ? "From the highest to the lowest: " : ""
    return [order + listed + "."] + (reference.map { ["Reference line: \($0.label)."] } ?? [])
  }
}
