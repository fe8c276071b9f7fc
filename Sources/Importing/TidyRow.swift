import Diagnostics
import Reading

/// The figures of a table that are of one thing, on their way into a row.
struct TidyRow {
  /// The period, the area and the categories, in the order of their columns.
  let key: [String]
  /// What the period of changes is measured from; nil before there is a change.
  private(set) var against: String?
  private var figures: [ImportMapping.Figure: (text: String, cell: CSVCell)] = [:]

  init(_ key: [String]) { self.key = key }

  /// What readers call it in a message: `2021, Burglary`.
  var subject: String { key.filter { !$0.isEmpty }.joined(separator: ", ") }

  /// The cell of a whole that no other figure stands beside.
  var wholeAlone: CSVCell? { figures.count == 1 ? figures[.of]?.cell : nil }

  /// Where a figure was said first; nil where it is not said yet.
  func place(of figure: ImportMapping.Figure) -> Place? { figures[figure]?.cell.place }

  /// Takes a figure; a change with the period that it is measured from.
  mutating func add(
    _ figure: ImportMapping.Figure, _ text: String, from cell: CSVCell, against period: String?
  ) {
    figures[figure] = (text, cell)
    against = against ?? period
  }

  /// Its cells under the columns that `mapping` makes.
  func cells(by mapping: ImportMapping) -> [String] {
    key + mapping.figures.map { figures[$0]?.text ?? "" } + (mapping.hasChanges ? [against ?? ""] : [])
  }
}
