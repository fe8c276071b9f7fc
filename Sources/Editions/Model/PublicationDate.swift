import Measures

/// When an edition was published, as exactly as its paper says: a day, a month or a year.
public struct PublicationDate: Sendable, Hashable {
  /// Its first day, by which editions are put in order.
  public let firstDay: CalendarDate
  private let precision: Precision

  private enum Precision: Int {
    case year, month, day
  }

  /// A day.
  init(day: CalendarDate) { (firstDay, precision) = (day, .day) }

  /// Reads `2015-09-01`, `2015-09` or `2015`; nil for anything else.
  public init?(reading text: String) {
    if let day = CalendarDate(reading: text) {
      (firstDay, precision) = (day, .day)
    } else if let day = CalendarDate(reading: text + "-01") {
      (firstDay, precision) = (day, .month)
    } else if let day = CalendarDate(reading: text + "-01-01") {
      (firstDay, precision) = (day, .year)
    } else {
      return nil
    }
  }

  /// Its last day, where it is a month or a year.
  var lastDay: CalendarDate {
    let month = firstDay.month
    let last =
      switch precision {
      case .day: firstDay
      case .month: CalendarDate(year: month.year, month: month.number, day: month.days)
      case .year: CalendarDate(year: month.year, month: 12, day: 31)
      }
    return last ?? firstDay
  }

  /// All that is known of it: `22 February 2022`, `September 2015`, `2015`.
  public var words: String { precision == .day && isGiven ? firstDay.words : monthWords }

  /// The month, as editions are told apart: `February 2022`; the year alone, where no month is known.
  public var monthWords: String {
    guard isGiven else { return "Date to be given" }
    return precision == .year ? String(firstDay.month.year) : firstDay.month.words
  }

  /// Whether it is a date at all, and does not stand for that of an edition that has none yet.
  private var isGiven: Bool { self != Edition.dateNotGiven }
}

extension PublicationDate: Comparable {
  /// By the first day; of one first day the date that is known less exactly comes first.
  public static func < (left: PublicationDate, right: PublicationDate) -> Bool {
    (left.firstDay, left.precision.rawValue) < (right.firstDay, right.precision.rawValue)
  }
}
