import Diagnostics
import Measures

/// Nobody has signed on a day that is still to come.
///
/// The day is held against the one that `tally check --today` names, and never against a clock. Leave `signed` out until
/// it is signed.
enum FutureSignOff: EditionRule, Hashable {
  /// The day lies after the day of the check.
  case future(by: String, CalendarDate, today: CalendarDate)

  static let name = "future-sign-off"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let definition = edition.folder.definition
    guard let today = edition.today else { return }
    for entry in definition.signOffs {
      guard let day = entry.signed, day.value > today else { continue }
      let problem = Self.future(by: entry.by.value, day.value, today: today)
      diagnostics.report(problem, at: day.place, in: definition.file)
    }
  }

  var message: String {
    switch self {
    case .future(let by, let day, let today):
      "`\(by)` signed on \(day.words), and today is \(today.words)."
    }
  }

  var help: String? { "Mend the day, or leave `signed` out until it is signed." }
}
