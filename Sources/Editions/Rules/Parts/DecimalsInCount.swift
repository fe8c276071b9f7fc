import Diagnostics
import Measures

/// What is counted one by one is a whole number.
///
/// A count with decimals most often has its thousands set off by a dot, `1.234` for 1,234, or is a percentage, a rate
/// or a number of days in a measure that does not say so under `unit`. Write whole numbers, with a comma or nothing
/// between thousands, or set the unit. Where the numbers rightly have decimals, such as officers in full-time
/// equivalents, say with how many readers see them, under `decimals` in `measure.yml`.
enum DecimalsInCount: EditionRule, Hashable {
  /// The number in that column has decimals.
  case decimals(String, column: String)

  static let name = "decimals-in-count"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for table in edition.measures.flatMap(\.tables) where table.isWhole {
      for row in table.dataset.observations {
        check(row.value, in: "value", of: row, table, &diagnostics)
        if row.isBare { continue }
        check(row.whole, in: "of", of: row, table, &diagnostics)
        check(row.change, in: "change", of: row, table, &diagnostics)
      }
    }
  }

  private static func check(
    _ value: Value?, in column: String, of row: Observation, _ table: TableUnderReview,
    _ diagnostics: inout DiagnosticList
  ) {
    guard let value, value.decimals > 0 else { return }
    let problem = Self.decimals(value.notation(), column: column)
    diagnostics.report(problem, at: table.place(of: row), in: table.file)
  }

  var message: String {
    switch self {
    case .decimals(let text, let column):
      "`\(text)` in `\(column)` has decimals, and what is counted is whole."
    }
  }

  var help: String? {
    """
    Write a whole number, `1,234` or `1234` where the dot sets off thousands; or set the `unit`, or `decimals` where \
    the numbers rightly have them, in `measure.yml`.
    """
  }
}
