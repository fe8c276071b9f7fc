import Editions
import Measures

/// A column of a table with one row for each observation.
struct TableColumn: Sendable {
  let head: String
  let isNumeric: Bool
  let text: @Sendable (Observation) -> String

  init(_ head: String, isNumeric: Bool = false, text: @escaping @Sendable (Observation) -> String) {
    self.head = head
    self.isNumeric = isNumeric
    self.text = text
  }

  /// When.
  static let period = TableColumn("Period") { $0.period.title }

  /// What tells rows of one period apart.
  static func names(in dataset: Dataset, site: Site) -> [TableColumn] {
    let hasAreas = dataset.observations.contains { $0.area != nil }
    let area = TableColumn("Area") { site.name(ofArea: $0.area) }
    let categories = dataset.categoryColumns.enumerated().map { index, name in
      TableColumn(name.uppercasedFirst) {
        $0.categories[index].isEmpty ? "All" : $0.categories[index].uppercasedFirst
      }
    }
    return (hasAreas ? [area] : []) + categories
  }

  /// The months that a window of several is the sum of.
  static let monthsSummed = TableColumn("Months summed") { $0.period.shortMonths ?? "" }

  /// The notes of the author.
  static let note = TableColumn("Note") { $0.note?.uppercasedFirst ?? "" }

  /// The columns of figures that any dataset may have, that of its values under `head`.
  static func figures(_ quantity: Quantity, head: String, whole: WholeKind) -> [TableColumn] {
    [
      TableColumn(head.uppercasedFirst, isNumeric: true) { $0.value.map(quantity.text) ?? "" },
      TableColumn(whole.columnHead, isNumeric: true) { $0.whole.map(quantity.wholeText) ?? "" },
      TableColumn("Change", isNumeric: true) { $0.change.map(quantity.difference) ?? "" },
      TableColumn("Change,\u{A0}%", isNumeric: true) { $0.percent.map(Quantity.percentChange) ?? "" },
      TableColumn("Compared with") { $0.against?.title ?? "" },
    ]
  }
}

extension WholeKind {
  /// What readers call what a value is out of.
  var columnHead: String {
    switch self {
    case .whole: "Out of"
    case .requirement: "Required"
    }
  }
}
