/// Which side of a table goes where, and which lines it has beside its items.
struct TablePlan {
  /// The side whose items are groups of rows; nil where there are none.
  let groups: TableAxis?
  /// The side that goes down.
  let rows: TableAxis
  /// The side that goes across; nil where each row holds one number.
  let columns: TableAxis?
  private let totalled: Set<TableDimension>
  /// The side whose items are averaged; nil for none.
  private let averaged: TableDimension?

  init(_ request: TableRequest, _ sums: TableSums) throws(TableFault) {
    var sides = sums.source.sides
    groups = sides.count > 2 ? sides.removeFirst() : nil
    if let second = sides.last, sides.count == 2, TablePlan.goesDown(second, beside: sides[0]) {
      sides.reverse()
    }
    rows = sides[0]
    columns = sides.count > 1 ? sides[1] : nil
    totalled = Set(try TablePlan.totalled(request.totals, rows: rows, columns: columns).map(\.dimension))
    averaged = request.hasMeans ? try TablePlan.averaged(rows: rows, columns: columns).dimension : nil
    for side in [rows, columns].compactMap(\.self) {
      if totalled.contains(side.dimension), !sums.hasPrintedTotal(side) { try sums.checkTotal(over: side) }
      if averaged == side.dimension { try sums.checkWindows(of: side) }
    }
  }

  /// Years go down beside their months; else what is named second goes across, where it fits.
  private static func goesDown(_ second: TableAxis, beside first: TableAxis) -> Bool {
    if second.dimension.isOfYears, first.dimension.isPartOfYear { return true }
    if first.dimension.isOfYears, second.dimension.isPartOfYear { return false }
    return second.items.count > CrossTable.mostColumns && first.items.count < second.items.count
  }

  private static func totalled(
    _ totals: TableTotals, rows: TableAxis, columns: TableAxis?
  ) throws(TableFault) -> [TableAxis] {
    switch totals {
    case .none: return []
    case .columns: return [rows]
    case .rows:
      guard let columns else { throw .nothingAcross }
      return [columns]
    case .sensible:
      let sides = [rows, columns].compactMap(\.self)
      return columns == nil ? sides : sides.filter { !$0.dimension.isOfYears && $0.dimension != .period }
    }
  }

  private static func averaged(rows: TableAxis, columns: TableAxis?) throws(TableFault) -> TableAxis {
    let ofTime = [columns, rows].compactMap(\.self).filter(\.dimension.isOfTime)
    guard let side = ofTime.first(where: \.dimension.isPartOfYear) ?? ofTime.first else {
      throw .noTimeToAverage
    }
    return side
  }

  /// The lines along a side: its items, then its total and its mean. One without a name where there is no side.
  func lines(across axis: TableAxis?) -> [TableLine] {
    guard let axis else { return [.only] }
    var lines = axis.items.map(TableLine.item)
    if totalled.contains(axis.dimension), !axis.items.contains(.area(nil)) { lines.append(.total) }
    if averaged == axis.dimension { lines.append(.mean) }
    return lines
  }
}
