import Diagnostics
import Measures

/// No figure is of a time that ends after its edition was published.
///
/// What is printed has happened: `2032-06` for `2022-06` puts a figure ten years ahead, and makes it the latest.
/// Mend the period, or the `date` of the edition. Of a year that is not over yet, write the months that are, such as
/// `2022-01..2022-03`; of a figure to date, `not stated`, and what the paper says in the note of the row. Where the
/// paper prints no day of publication, its month or its year counts to the end. An edition that has no date yet is
/// left alone.
enum PeriodAfterPublication: EditionRule, Hashable {
  /// It ends later than the edition's last day.
  case later(Period, edition: PublicationDate)

  static let name = "period-after-publication"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let date = edition.edition.date
    let day = date.lastDay
    for measure in edition.measures {
      for table in measure.tables {
        // A period of many areas is told once.
        var told: Set<Period> = []
        for row in table.dataset.observations {
          guard let period = row.period(endingAfter: day), told.insert(period).inserted else { continue }
          diagnostics.report(Self.later(period, edition: date), at: table.place(of: row), in: table.file)
        }
      }
    }
  }

  var message: String {
    switch self {
    case .later(let period, let date): "\(period.title) ends after the date of the edition, \(date.words)."
    }
  }

  var help: String? {
    "Mend the period, or the `date` of the edition; of a year that is not over, write the months that are."
  }
}

extension Observation {
  /// Which of its periods ends later: its own, or the one that its change is from; nil where none does.
  fileprivate func period(endingAfter day: CalendarDate) -> Period? {
    if period.ends(after: day) { return period }
    return against.flatMap { $0.ends(after: day) ? $0 : nil }
  }
}

extension Period {
  /// Whether its last day is later; false where the source does not date it.
  fileprivate func ends(after day: CalendarDate) -> Bool {
    switch window {
    case .months(_, let last): last > day.month || last == day.month && last.days > day.day
    case .day(let date): date > day
    case .undated: false
    }
  }
}
