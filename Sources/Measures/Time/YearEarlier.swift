extension Period {
  /// The same window twelve months before; nil where it is not dated, and for 29 February.
  public var yearEarlier: Period? {
    switch window {
    case .months(let first, let last):
      Period(window: .months(first: first.advanced(by: -12), last: last.advanced(by: -12)), form: form)
    case .day(let date):
      CalendarDate(year: date.month.year - 1, month: date.month.number, day: Int(date.day))
        .map { Period(window: .day($0), form: form) }
    case .undated: nil
    }
  }
}
