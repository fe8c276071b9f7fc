import Numerals

/// Why a text is no period.
public enum PeriodFault: Error, Hashable, Sendable {
  /// It has none of the forms.
  case unknownForm
  /// `13` is no month, `Q5` no quarter, `2021-02-30` no day.
  case noSuchDate
  /// A financial year whose second year does not follow: `2019/21`.
  case yearsDoNotFollow
  /// A span that ends before it begins.
  case endsBeforeItBegins
  /// `01/12/2021` may be a month, written by a spreadsheet as its first day, or a day.
  case dayOrMonth(month: String, day: String)
}

extension Period {
  /// One example of each form that is read, for messages and the reference.
  public static let examples = [
    "2021-12", "Dec 2021", "Dec-21", "2018", "2019/20", "2019/20 Q1", "2021 Q4", "YE 2019-06",
    "year ending June 2019", "2020-11..2021-10", "2021-05-01", "12 months (not stated)",
    "not stated",
  ]

  /// Reads a period as analysts write it. The table of forms is the `switch`: `9` stands for a digit, `a` for
  /// a word, all else for itself. Case, an en dash for a hyphen, and how many spaces there are do not matter.
  public init(reading text: some StringProtocol) throws(PeriodFault) {
    let typed = PeriodText(text)
    switch typed.shape {
    case "9999-99": try self.init(month: typed.month(0, 1))
    case "a 9999", "a-9999": try self.init(month: typed.namedMonth(0, year: typed.numbers[0]))
    case "a-99", "a 99": try self.init(month: typed.namedMonth(0, year: 2000 + typed.numbers[0]))
    case "9999": try self.init(calendarYear: typed.numbers[0])
    case "9999/99": try self.init(financialYear: typed.numbers[0], next: typed.numbers[1])
    case "9999/99 a9" where typed.words == ["q"]:
      try self.init(financialYear: typed.numbers[0], next: typed.numbers[1], quarter: typed.numbers[2])
    case "9999 a9" where typed.words == ["q"]:
      try self.init(calendarYear: typed.numbers[0], quarter: typed.numbers[1])
    case "a 9999-99" where typed.words == ["ye"]: self = .yearEnding(try typed.month(0, 1))
    case "a a 9999-99" where typed.words == ["year", "ending"]: self = .yearEnding(try typed.month(0, 1))
    case "a a a 9999" where typed.words.starts(with: ["year", "ending"]):
      self = .yearEnding(try typed.namedMonth(2, year: typed.numbers[0]))
    case "a a a 9999" where Period.yearsTo.contains(Array(typed.words.prefix(2))):
      self = .yearEnding(try typed.namedMonth(2, year: typed.numbers[0]))
    case "99 a a a 9999"
    where typed.numbers[0] == 12 && Period.twelveMonthsTo.contains(Array(typed.words.prefix(2))):
      self = .yearEnding(try typed.namedMonth(2, year: typed.numbers[1]))
    case "a a 9999" where typed.words[0] == "ye":
      self = .yearEnding(try typed.namedMonth(1, year: typed.numbers[0]))
    case "9999-99..9999-99", "9999-99 .. 9999-99":
      try self.init(from: typed.month(0, 1), to: typed.month(2, 3))
    case "9999-99-99": try self.init(day: typed.numbers[0], typed.numbers[1], typed.numbers[2])
    case "99/99/9999", "9/99/9999", "99/9/9999", "9/9/9999":
      try self.init(slashed: typed.numbers[0], typed.numbers[1], typed.numbers[2])
    case "9 a (a a)" where typed.words == ["month", "not", "stated"],
      "9 a (a a)" where typed.words == ["months", "not", "stated"],
      "99 a (a a)" where typed.words == ["months", "not", "stated"]:
      guard typed.numbers[0] > 0 else { throw .noSuchDate }
      self.init(window: .undated(months: Int32(typed.numbers[0])), form: .undated)
    case "a a" where typed.words == ["not", "stated"]:
      self.init(window: .undated(months: nil), form: .undated)
    default: throw .unknownForm
    }
  }

  /// The author's notation of the period, in the first form of its kind: `Dec 2021` is written `2021-12`.
  public var notation: String {
    switch (form, window) {
    case (.month, .months(_, let last)): last.iso
    case (.quarter, .months(let first, _)): "\(first.year) Q\((first.number + 2) / 3)"
    case (.financialQuarter, .months(let first, _)): "\(first.financialYear) Q\(first.financialQuarter)"
    case (.calendarYear, .months(let first, _)): String(first.year)
    case (.financialYear, .months(let first, _)): first.financialYear
    case (.yearEnding, .months(_, let last)): "YE \(last.iso)"
    case (_, .months(let first, let last)): "\(first.iso)..\(last.iso)"
    case (_, .day(let date)): date.iso
    case (_, .undated(nil)): "not stated"
    case (_, .undated(let months?)): "\(months) \(months == 1 ? "month" : "months") (not stated)"
    }
  }
}

extension Period {
  /// What headings of published tables say before the month that a year ends with.
  private static let yearsTo = [["year", "to"], ["year", "ended"], ["year", "end"]]
  private static let twelveMonthsTo = ["to", "ending", "ended"].map { ["months", $0] }

  private init(month: Month) { self = .month(month) }

  private init(from first: Month, to last: Month) throws(PeriodFault) {
    guard first <= last else { throw .endsBeforeItBegins }
    self.init(window: .months(first: first, last: last), form: .span)
  }

  private init(calendarYear year: Int) throws(PeriodFault) {
    guard let first = Month(year: year, number: 1) else { throw .noSuchDate }
    self.init(window: .months(first: first, last: first.advanced(by: 11)), form: .calendarYear)
  }

  private init(calendarYear year: Int, quarter: Int) throws(PeriodFault) {
    guard (1...4).contains(quarter), let first = Month(year: year, number: quarter * 3 - 2) else {
      throw .noSuchDate
    }
    self.init(window: .months(first: first, last: first.advanced(by: 2)), form: .quarter)
  }

  private init(financialYear year: Int, next: Int) throws(PeriodFault) {
    guard let first = Month(year: year, number: 4) else { throw .noSuchDate }
    guard (year + 1) % 100 == next else { throw .yearsDoNotFollow }
    self.init(window: .months(first: first, last: first.advanced(by: 11)), form: .financialYear)
  }

  private init(financialYear year: Int, next: Int, quarter: Int) throws(PeriodFault) {
    let whole = try Period(financialYear: year, next: next)
    guard (1...4).contains(quarter), let april = whole.first else { throw .noSuchDate }
    let first = april.advanced(by: (quarter - 1) * 3)
    self.init(window: .months(first: first, last: first.advanced(by: 2)), form: .financialQuarter)
  }

  private init(day year: Int, _ month: Int, _ day: Int) throws(PeriodFault) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDate }
    self.init(window: .day(date), form: .day)
  }

  /// Day first, as Britain writes it. A first of a month is what a spreadsheet makes of a month, and a day up
  /// to the twelfth may be an American month, so only later days are certain.
  private init(slashed day: Int, _ month: Int, _ year: Int) throws(PeriodFault) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDate }
    guard day > 12 else { throw .dayOrMonth(month: date.month.iso, day: date.iso) }
    self.init(window: .day(date), form: .day)
  }
}

extension Month {
  fileprivate var financialYear: String {
    let start = number >= 4 ? year : year - 1
    let next = (start + 1) % 100
    return "\(start)/\(next < 10 ? "0" : "")\(next)"
  }

  fileprivate var financialQuarter: Int { ((number + 8) % 12) / 3 + 1 }
}
