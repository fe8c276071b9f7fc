import Diagnostics
import Measures

/// The edition in force was not to be reviewed by a day that has passed.
///
/// Statements are reviewed each quarter, and one that is left standing tells readers old news as if it were new.
/// The day stands in `edition.yml` under `review-by`. It is held against the day that `tally check --today` names,
/// and never against a clock, so that the same content always makes the same site. Only the newest published
/// edition of each framework is checked. Publish the next edition, or set the day to which the review was put off.
enum ReviewPassed: EditionRule, Hashable {
  /// The day lies before the day of the check.
  case passed(CalendarDate, today: CalendarDate)

  static let name = "review-passed"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let definition = edition.folder.definition
    guard edition.isCurrent, let today = edition.today, let day = definition.reviewBy, day.value < today
    else { return }
    diagnostics.report(Self.passed(day.value, today: today), at: day.place, in: definition.file)
  }

  var message: String {
    switch self {
    case .passed(let day, let today):
      "The edition was to be reviewed by \(day.words), and today is \(today.words)."
    }
  }

  var help: String? { "Publish the next edition, or set `review-by` to the day that now holds." }
}
