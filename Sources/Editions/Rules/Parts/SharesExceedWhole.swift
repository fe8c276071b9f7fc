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
    var sums: [Shared: Double] = [:]
    for row in table.dataset.observations where !row.categories[index].isEmpty {
      guard let whole = row.whole?.number, let number = row.value?.number else { continue }
      let shared = Shared(key: row.key.without(category: index), whole: whole)
      let sum = sums[shared, default: 0] + number
      sums[shared] = sum
      // The row that goes beyond the whole is the one to look at; those after it say nothing new.
      guard sum > whole, sum - number <= whole, number <= whole else { continue }
      let problem = Self.exceed(
        sum: table.quantity.text(sum, decimals: row.value?.decimals ?? 0),
        whole: table.quantity.text(whole, decimals: row.whole?.decimals ?? 0), column: column)
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
