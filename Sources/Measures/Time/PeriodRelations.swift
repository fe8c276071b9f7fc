/// How periods lie to each other on the time scale.
extension Period {
  /// Whether the two share a month, or are one day; nil where either is not dated.
  public func overlaps(_ other: Period) -> Bool? {
    if case .day(let day) = window, case .day(let otherDay) = other.window { return day == otherDay }
    guard let first, let last, let otherFirst = other.first, let otherLast = other.last else { return nil }
    return first <= otherLast && otherFirst <= last
  }

  /// Whether it is `other` or a part of it; false of two windows of which one is not dated.
  public func lies(in other: Period) -> Bool {
    if self == other { return true }
    guard let first, let last, let start = other.first, let end = other.last, other.length != 0 else {
      return false
    }
    return first >= start && last <= end
  }

  /// Whether `other` begins in the month after this one ends; false for points in time.
  public func adjoins(_ other: Period) -> Bool {
    guard case .months(_, let last) = window, case .months(let next, _) = other.window else { return false }
    return last.advanced(by: 1) == next
  }

  /// The same window, so many months later; nil where it is not dated or the calendar has no such day.
  public func moved(by months: Int) -> Period? {
    switch window {
    case .months(let first, let last):
      return Period(
        window: .months(first: first.advanced(by: months), last: last.advanced(by: months)), form: form)
    case .day(let date):
      let month = date.month.advanced(by: months)
      let moved = CalendarDate(year: month.year, month: month.number, day: Int(date.day))
      return moved.map { Period(window: .day($0), form: form) }
    case .undated: return nil
    }
  }

  /// The same window of the year before; nil where it is not dated, or is 29 February.
  public var yearEarlier: Period? { moved(by: -12) }

  /// Whether something can have changed from `other` to this: they are two windows, or may be two, since the source
  /// states neither.
  public func isComparable(with other: Period) -> Bool { self != other || isUnstated }
}
