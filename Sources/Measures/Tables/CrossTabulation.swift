extension CrossTable {
  /// The most columns of items that a table has across; with more its longer side goes down.
  public static let mostColumns = 13

  /// The table that `request` asks for of `dataset`, whose numbers are in `unit`. `areas` are those that the
  /// dataset may name, and `force` is what readers call the force's own.
  public init(
    _ request: TableRequest, of dataset: Dataset, unit: Unit, areas: [Area], force: String
  ) throws(TableFault) {
    let source = try TableSource(dataset, request, unit: unit)
    let peers = Set(areas.filter { $0.kind == .peer }.map(\.id))
    let sums = TableSums(source: source, unit: unit, nonAdditive: dataset.nonAdditive, peers: peers)
    let plan = try TablePlan(request, sums)
    let names = Dictionary(areas.map { ($0.id, $0.name) }) { first, _ in first }
    self.init(TableDrawing(plan: plan, sums: sums)) { id in id.map { names[$0] ?? $0 } ?? force }
  }

  private init(_ drawing: TableDrawing, areaName: (String?) -> String) {
    let plan = drawing.plan
    corner = plan.rows.title
    columns = plan.lines(across: plan.columns).map { $0.heading(on: plan.columns, areaName) }
    let titles: [TableKey?] = plan.groups?.items ?? [nil]
    groups = titles.map { group in
      let rows = plan.lines(across: plan.rows).map { line in
        Row(
          head: line.heading(on: plan.rows, areaName),
          cells: plan.lines(across: plan.columns).map { drawing.cell(group: group, row: line, column: $0) })
      }
      return Group(title: group.map { $0.title(on: plan.groups, areaName) }, rows: rows)
    }
    remarks = drawing.remarks
    let isByTime = drawing.sums.source.axes.contains { $0.dimension.isOfTime }
    period = isByTime ? nil : drawing.sums.source.periods.first
  }
}

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

/// A row or a column of a table.
enum TableLine: Hashable {
  /// One of the things that the side is by.
  case item(TableKey)
  /// All of them together.
  case total
  /// The mean of them.
  case mean
  /// The only one, where the table has no such side.
  case only

  func heading(on axis: TableAxis?, _ areaName: (String?) -> String) -> CrossTable.Heading {
    switch self {
    case .item(let key): CrossTable.Heading(title: key.title(on: axis, areaName), kind: .item)
    case .total: CrossTable.Heading(title: axis?.totalTitle ?? "Total", kind: .total)
    case .mean: CrossTable.Heading(title: axis?.meanTitle ?? "", kind: .mean)
    case .only: CrossTable.Heading(title: "", kind: .item)
    }
  }
}

extension TableKey {
  fileprivate func title(on axis: TableAxis?, _ areaName: (String?) -> String) -> String {
    switch self {
    case .period(let period): period.title
    case .part(let part): axis?.title(ofPart: part) ?? ""
    case .year(let first): first.number == 1 ? String(first.year) : Period.year(from: first).title
    case .area(let id): areaName(id)
    case .category(let name): name.uppercasedFirst
    case .total: "Total"
    }
  }
}
