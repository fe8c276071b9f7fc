import Diagnostics
import Measures

/// The data are not older than what their source has published since.
///
/// A measure without new data says under `update` when its source publishes next, with the day under `next-date`. Once
/// that day has passed there are newer figures to be had. It is held against the day that `tally check --today` names,
/// and never against a clock, and only in the newest published edition of each framework. Bring the new figures into
/// the next edition, or set `next-date` to the day that now holds.
enum SupersededData: EditionRule, Hashable {
  /// The source was to publish before the day of the check.
  case superseded(CalendarDate, today: CalendarDate)

  static let name = "superseded-data"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    guard edition.isCurrent, let today = edition.today else { return }
    for measure in edition.measures {
      guard let day = measure.definition.update?.nextDate, day.value < today else { continue }
      diagnostics.report(
        Self.superseded(day.value, today: today), at: day.place, in: measure.definition.file)
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .superseded(let day, let today):
      "The source was to publish newer figures on \(day.words), and today is \(today.words)."
    }
  }

  var help: String? { "Bring them into the next edition, or set `next-date` to the day that now holds." }
}
