import Diagnostics
import Measures

/// A value that differs from what an earlier edition printed says why.
///
/// Readers compare what was said then with what is said now, and journalists do so for a living. Where a later
/// edition prints another value of the same measure, area, categories and period, write under `revised` in
/// `measure.yml` what was revised and why; or mark the value with `[r]` and say it in the note of its row. A value
/// that is printed with fewer decimals is the same as long as it rounds to the same. Windows that a source does not
/// date are not compared: nobody knows whether they are one.
enum UnexplainedRevision: EditionRule, Hashable {
  /// It was another. What it is of is nil for the force's total.
  case revised(now: String, was: String, period: Period, of: String?)

  static let name = "unexplained-revision"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures
    where measure.definition.revised == nil && edition.before.hold(measure) {
      for table in measure.tables {
        for row in table.dataset.observations where row.period.isDated && !row.explainsRevision {
          guard let value = row.value,
            let earlier = edition.before.value(of: row, in: table, of: measure),
            earlier.quantity.unit == table.quantity.unit, !value.tellsTheSame(as: earlier.value)
          else { continue }
          let problem = Self.revised(
            now: table.quantity.text(value), was: earlier.quantity.text(earlier.value), period: row.period,
            of: edition.areas.subject(of: row.key.series))
          let note = Diagnostic.Note("It was printed here.", at: earlier.place)
          diagnostics.report(problem, at: table.place(of: row), in: table.file, notes: [note])
        }
      }
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .revised(let now, let was, let period, let subject):
      """
      The value for \(period.words)\(subject.map { " (\($0))" } ?? "") is \(now), and an earlier edition printed \
      \(was).
      """
    }
  }

  var help: String? {
    "Say why under `revised` in `measure.yml`, or mark the value with `[r]` and say why in the row's note."
  }
}

extension Observation {
  fileprivate var explainsRevision: Bool { note != nil && value?.marks.contains(.revised) ?? false }
}
