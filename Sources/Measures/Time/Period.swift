/// The time that an observation is about.
///
/// Two periods are equal when they are the same window, however they are written: `2018` and `YE 2018-12`
/// are one period.
public struct Period: Sendable {
  /// The time itself.
  public let window: Window
  /// How the author writes it, which is also how readers see it.
  public let form: Form

  /// The time itself.
  public enum Window: Hashable, Sendable {
    /// Whole months, both ends included.
    case months(first: Month, last: Month)
    /// A point in time, for stocks.
    case day(CalendarDate)
    /// So many months, of which the source does not state the dates; nil where it does not say how many either.
    /// Two of one length are one window.
    case undated(months: Int32?)
  }

  /// How a period is written.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// `2021-12`
    case month
    /// `2021 Q4`
    case quarter
    /// `2019/20 Q1`: April to June
    case financialQuarter
    /// `2018`
    case calendarYear
    /// `2019/20`: April to March
    case financialYear
    /// `YE 2019-06`
    case yearEnding
    /// `2020-11..2021-10`
    case span
    /// `2021-05-01`
    case day
    /// `12 months (not stated)`, or `not stated`
    case undated
  }
}

extension Period: Hashable {
  /// Whether both are the same window.
  public static func == (left: Period, right: Period) -> Bool { left.window == right.window }
  /// By the window alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(window) }
}

extension Period {
  /// Whether both are the same window, written in the same form.
  public func isWritten(like other: Period) -> Bool { form == other.form && window == other.window }

  /// One month.
  public static func month(_ month: Month) -> Period {
    Period(window: .months(first: month, last: month), form: .month)
  }

  /// The twelve months that end with `month`.
  public static func yearEnding(_ month: Month) -> Period {
    Period(window: .months(first: month.advanced(by: -11), last: month), form: .yearEnding)
  }

  /// The first month, where the source dates the window.
  public var first: Month? {
    switch window {
    case .months(let first, _): first
    case .day(let date): date.month
    case .undated: nil
    }
  }

  /// The last month, where the source dates the window.
  public var last: Month? {
    switch window {
    case .months(_, let last): last
    case .day(let date): date.month
    case .undated: nil
    }
  }

  /// How many months it lasts; 0 for a point in time, nil where the source does not say.
  public var length: Int? {
    switch window {
    case .months(let first, let last): first.distance(to: last) + 1
    case .day: 0
    case .undated(let months): months.map(Int.init)
    }
  }

  /// Whether it is one whole month, however it is written.
  public var isMonth: Bool { isDated && length == 1 }

  /// Whether the source says when it was.
  public var isDated: Bool { last != nil }

  /// Whether the source says neither when it was nor how long. Two of these may be different windows.
  public var isUnstated: Bool { window == .undated(months: nil) }

  /// Whether `other` ends later, or ends together and starts later; nil where either is not dated.
  public func precedes(_ other: Period) -> Bool? {
    guard let first, let last, let otherFirst = other.first, let otherLast = other.last else { return nil }
    if case .day(let day) = window, case .day(let otherDay) = other.window { return day < otherDay }
    return (last, first) < (otherLast, otherFirst)
  }
}
