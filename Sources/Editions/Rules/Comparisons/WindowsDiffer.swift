import Diagnostics
import Measures

/// The latest figures of an edition end in one month, or a note says which do not.
///
/// Readers take the figures of one edition to be of one time. Where a source is older than the others, name the
/// month in which its figures end in the measure's `note`, or in the note of the row. Windows whose months the
/// source does not state are left alone.
enum WindowsDiffer: EditionRule, Hashable {
  /// Most end in one month and these in others.
  case differ(most: Month, others: [Odd])

  /// A measure whose latest window ends in another month.
  struct Odd: Hashable {
    let measure: String
    let month: Month
  }

  static let name = "windows-differ"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let ends = edition.edition.measures.compactMap { measure in
      measure.findings.latest.flatMap { latest in latest.period.last.map { (measure, latest, $0) } }
    }
    let counts = Dictionary(grouping: ends, by: \.2).mapValues(\.count)
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return }
    let odd = ends.filter { measure, latest, month in
      month != most && !names(month, in: [measure.note?.plainText, latest.note])
    }
    guard !odd.isEmpty else { return }
    let problem = Self.differ(most: most, others: odd.map { Odd(measure: $0.0.short, month: $0.2) })
    diagnostics.report(problem, at: Place(edition.folder.definition.file.path))
  }

  private static func names(_ month: Month, in notes: [String?]) -> Bool {
    notes.contains { $0?.contains(month.name) ?? false }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .differ(let most, let others):
      """
      Most of the latest figures end in \(most.words), and others do not: \
      \(others.map { "\($0.measure) in \($0.month.words)" }.joined(separator: ", ")).
      """
    }
  }

  var help: String? { "Name the month in the `note` of each, so that readers see it." }
}
