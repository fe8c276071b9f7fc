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
