import Numerals

/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The month that the day is in.
  public let month: Month
  /// The day of the month, from 1.
  public let day: Int32

  /// The date, or nil where the calendar has none such.
  public init?(year: Int, month number: Int, day: Int) {
    guard let month = Month(year: year, number: number) else { return nil }
    guard (1...month.days).contains(day) else { return nil }
    self.month = month
    self.day = Int32(day)
  }

  /// Reads `2022-02-22`; nil for anything else.
  public init?(reading text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isPlainDigit) }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// `2022-02-22`
  public var iso: String {
    "\(month.iso)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `22 February 2022`
  public var words: String { "\(day) \(month.name) \(month.year)" }
}

extension CalendarDate: Comparable {
  /// Earlier before later.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension Month {
  /// `2022-02`
  public var iso: String {
    // Digit by digit: it stands in every row of every download.
    guard (0...9999).contains(year) else { return "\(year)-\(number < 10 ? "0" : "")\(number)" }
    return String(unsafeUninitializedCapacity: 7) { text in
      var rest = year * 1000 + number
      for place in [6, 5, 4, 3, 2, 1, 0] {
        text[place] = place == 4 ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return text.count
    }
  }

  /// How many days the month has.
  public var days: Int {
    switch number {
    case 4, 6, 9, 11: 30
    case 2: isInLeapYear ? 29 : 28
    default: 31
    }
  }

  private var isInLeapYear: Bool {
    (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
  }
}
