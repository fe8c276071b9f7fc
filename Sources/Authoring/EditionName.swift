import Measures

extension String {
  /// Whether it looks like a month that no calendar has, such as `2022-13`, as the name of an edition: a slip of the
  /// finger. `2022-23` is a financial year.
  public var isImpossibleMonth: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2], let year = Int(parts[0]), let number = Int(parts[1]) else {
      return false
    }
    return Month(year: year, number: number) == nil && number != (year + 1) % 100
  }
}
