import Editions
import Measures

/// A table of a measure as it is compared: its rows, and how they are named for readers.
struct PrintedTable: Identifiable {
  /// The name of a further table; empty for the measure's data.
  let id: String
  let quantity: Quantity
  let dataset: Dataset
  let site: Site?

  var rows: [Observation] { dataset.observations }

  /// The rows that may be found again, by what they are of.
  var byKey: [RowKey: Observation] {
    Dictionary(rows.compactMap { row in RowKey(row, of: self).map { ($0, row) } }) { first, _ in first }
  }

  /// What is printed of windows whose dates no source states: the same print is the same figure, and no other is.
  var undatedFigures: Set<PrintedFigure> { Set(rows.filter { !$0.period.isDated }.compactMap(figure)) }

  /// What a row prints; nil for a row of nothing.
  func figure(_ row: Observation) -> PrintedFigure? {
    let texts = [
      row.value.map { quantity.text($0) + (row.whole.map { " of \(quantity.wholeText($0))" } ?? "") },
      changeText(row),
    ].compactMap(\.self)
    guard !texts.isEmpty else { return nil }
    let subject = subject(row)
    return PrintedFigure(
      table: id.isEmpty ? nil : id,
      of: [row.period.title, subject].compactMap(\.self).joined(separator: ", "),
      text: texts.joined(separator: "; "), period: row.period, subject: subject)
  }

  private func changeText(_ row: Observation) -> String? {
    let changes = [row.change.map(quantity.difference), row.percent.map(Quantity.percentChange)]
      .compactMap(\.self)
    guard !changes.isEmpty else { return nil }
    return changes.joined(separator: ", ") + (row.against.map { " on \($0.words)" } ?? "")
  }

  /// The area and the categories of a row; nil for the force's total.
  private func subject(_ row: Observation) -> String? {
    let area = row.area.map { site?.name(ofArea: $0) ?? $0 }
    let parts = [area].compactMap(\.self) + row.categories.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// What a row is of, by names, so that it is found again where columns stand in another order. Windows whose dates no
/// source states are not known to be the same, and have none.
struct RowKey: Hashable {
  private let period: Period
  private let area: String?
  private let categories: [String: String]

  init?(_ row: Observation, of table: PrintedTable?) {
    guard row.period.isDated, let table else { return nil }
    period = row.period
    area = row.area
    categories = Dictionary(
      zip(table.dataset.categoryColumns, row.categories).filter { !$0.1.isEmpty },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Measure {
  /// Its data and its further tables.
  func printedTables(in site: Site?) -> [PrintedTable] {
    return [PrintedTable(id: "", quantity: printedQuantity, dataset: dataset, site: site)]
      + tables.map { PrintedTable(id: $0.id, quantity: $0.printedQuantity, dataset: $0.dataset, site: site) }
  }
}

extension FigureChange {
  /// Nil where both rows print the same.
  init?(from old: (row: Observation, table: PrintedTable?), to new: (row: Observation, table: PrintedTable?))
  {
    let (before, after) = (old.table?.figure(old.row), new.table?.figure(new.row))
    guard before != after else { return nil }
    self.old = before
    self.new = after
    difference = Self.difference(
      from: old.row.value, in: old.table?.quantity, to: new.row.value, in: new.table?.quantity)
  }

  /// What the pages of a measure lead with; nil where that is the same. Windows whose dates no source states have no
  /// difference.
  init?(headlineOf old: Measure?, _ new: Measure?, in site: Site?) {
    let (before, after) = (old?.findings.latest, new?.findings.latest)
    let oldTable = old?.reportedTable(in: site)
    let newTable = new?.reportedTable(in: site)
    let oldFigure = before.flatMap { oldTable?.figure($0) }
    let newFigure = after.flatMap { newTable?.figure($0) }
    guard oldFigure != newFigure else { return nil }
    self.old = oldFigure
    self.new = newFigure
    let isDated = before?.period.isDated == true && after?.period.isDated == true
    difference =
      isDated
      ? Self.difference(
        from: before?.value, in: oldTable?.quantity, to: after?.value, in: newTable?.quantity) : nil
  }

  private static func difference(
    from old: Value?, in oldQuantity: Quantity?, to new: Value?, in newQuantity: Quantity?
  ) -> String? {
    guard let old, let new, let newQuantity, oldQuantity?.unit == newQuantity.unit else { return nil }
    let difference = Derivation.difference(from: old, to: new)
    guard let number = difference.number, number != 0 else { return nil }
    return newQuantity.difference(Value(number, decimals: difference.decimals))
  }
}

extension Measure {
  /// The data that its page is about: what was printed, or what was derived from it.
  fileprivate func reportedTable(in site: Site?) -> PrintedTable {
    PrintedTable(id: "", quantity: quantity, dataset: reported, site: site)
  }
}
