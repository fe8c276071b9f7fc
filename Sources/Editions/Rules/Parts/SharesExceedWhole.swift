import Diagnostics
import Measures

/// The categories of one whole do not sum to more than it.
///
/// Rows that differ in one category alone and are out of the same number (`of`) share one whole between them. Mend
/// what was typed wrongly; where the categories overlap, name their column under `non-additive` in `measure.yml`.
enum SharesExceedWhole: EditionRule, Hashable {
  /// They sum to more.
  case exceed(sum: String, whole: String, column: String)

  static let name = "shares-exceed-whole"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures where measure.definition.wholeKind == .whole {
      for table in measure.tables
      where table.isAdditive && table.dataset.observations.contains(where: { $0.whole != nil }) {
        for (index, column) in table.dataset.categoryColumns.enumerated()
        where !measure.definition.nonAdditive.contains(column) {
          check(table, at: index, named: column, &diagnostics)
        }
      }
    }
  }

  private static func check(
    _ table: TableUnderReview, at index: Int, named column: String, _ diagnostics: inout DiagnosticList
  ) {
    var sums: [Shared: Value] = [:]
    for row in table.dataset.observations where !row.categories[index].isEmpty {
      guard let whole = row.whole, let most = whole.number, let value = row.value, let number = value.number
      else { continue }
      let shared = Shared(key: row.key.without(category: index), whole: most)
      let before = sums[shared]
      let sum = before.map { Derivation.sum([$0, value]) } ?? value
      sums[shared] = sum
      // The row that goes beyond the whole is the one to look at; those after it say nothing new.
      guard let before = before?.number, let added = sum.number, added > most, before <= most, number <= most
      else { continue }
      let problem = Self.exceed(
        sum: table.quantity.text(added, decimals: sum.decimals),
        whole: table.quantity.text(most, decimals: whole.decimals), column: column)
      diagnostics.report(problem, at: table.place(of: row), in: table.file)
    }
  }

  /// A whole that several rows share.
  private struct Shared: Hashable {
    let key: Observation.Key
    let whole: Double
  }

  var message: String {
    switch self {
    case .exceed(let sum, let whole, let column):
      "The rows of `\(column)` up to this one sum to \(sum), and are out of \(whole)."
    }
  }

  var help: String? {
    switch self {
    case .exceed(_, _, let column):
      """
      Mend whichever is wrong; where the categories overlap, add `\(column)` to `non-additive` in \
      `measure.yml`.
      """
    }
  }
}
