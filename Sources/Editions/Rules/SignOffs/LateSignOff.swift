import Diagnostics
import Measures

/// An edition is signed off by the day on which it is published.
///
/// What is signed later was published unsigned. Where the paper prints no day of publication, its month or its year
/// counts to the end. Mend the day under `signed`, or the date of the edition.
enum LateSignOff: EditionRule, Hashable {
  /// The day lies after the date of the edition.
  case late(by: String, CalendarDate, edition: PublicationDate)

  static let name = "late-sign-off"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let definition = edition.folder.definition
    for entry in definition.signOffs {
      guard let day = entry.signed, day.value > definition.date.lastDay else { continue }
      let problem = Self.late(by: entry.by.value, day.value, edition: definition.date)
      diagnostics.report(problem, at: day.place, in: definition.file)
    }
  }

  var message: String {
    switch self {
    case .late(let by, let day, let edition):
      "`\(by)` signed on \(day.words), after the date of the edition, \(edition.words)."
    }
  }

  var help: String? { "Mend the day, or the `date` of the edition." }
}
