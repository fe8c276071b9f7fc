import Diagnostics
import Measures

/// What is still to come does not lie before the edition.
///
/// An edition is reviewed (`review-by`), and a source publishes next (`next-date` under `update`), on the day of the
/// edition or after it. Mend the day, which may have been left from the last edition, or the `date` of the edition.
/// Where the paper prints no day of publication, its month or its year counts from its beginning.
enum EarlyDate: EditionRule, Hashable {
  /// The edition is to be reviewed before its own date.
  case review(CalendarDate, edition: PublicationDate)
  /// The source was to publish before the date of the edition.
  case update(CalendarDate, edition: PublicationDate)

  static let name = "early-date"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let definition = edition.folder.definition
    // An edition whose date is not given yet has had that reported.
    guard definition.date != Edition.dateNotGiven else { return }
    if let day = definition.reviewBy, day.value < definition.date.firstDay {
      let problem = Self.review(day.value, edition: definition.date)
      diagnostics.report(problem, at: day.place, in: definition.file)
    }
    for measure in edition.measures.map(\.definition) {
      guard let day = measure.update?.nextDate, day.value < definition.date.firstDay else { continue }
      let problem = Self.update(day.value, edition: definition.date)
      diagnostics.report(problem, at: day.place, in: measure.file)
    }
  }

  var message: String {
    switch self {
    case .review(let day, let edition):
      "The edition is to be reviewed by \(day.words), which is before its own date, \(edition.words)."
    case .update(let day, let edition):
      "The source is to publish next on \(day.words), which is before the date of the edition, \(edition.words)."
    }
  }

  var help: String? { "Mend the day, or the `date` of the edition." }
}
