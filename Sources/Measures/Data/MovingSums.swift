/// Sums over windows that move month by month.
extension Series {
  /// The sums of the twelve months that end with each month of a monthly series, from its twelfth month on.
  ///
  /// A month that has no row makes each sum over it not available, as `[x]` does. Empty where the points are
  /// not single months.
  public var yearEndingSums: Series { movingSums(of: 12) }

  /// The sums of the `length` months that end with each month of a monthly series, as `yearEndingSums` are of
  /// twelve; empty where the series is shorter.
  public func movingSums(of length: Int) -> Series {
    guard length > 0, points.allSatisfy(\.period.isMonth), let start = points.first?.period.last,
      let end = points.last?.period.last, start.distance(to: end) >= length - 1
    else { return Series(key: key, points: []) }
    let values = Dictionary(points.map { ($0.period, $0.value) }) { first, _ in first }
    let sums = (start.advanced(by: length - 1)...end).map { month in
      let parts = (month.advanced(by: 1 - length)...month).map {
        (values[.month($0)] ?? nil) ?? Value(.missing(.notAvailable))
      }
      return Observation(
        period: .ending(month, months: length), area: key.area, categories: key.categories,
        value: Derivation.sum(parts))
    }
    return Series(key: key, points: sums)
  }
}

extension Period {
  fileprivate static func ending(_ month: Month, months: Int) -> Period {
    switch months {
    case 1: .month(month)
    case 12: .yearEnding(month)
    default: Period(window: .months(first: month.advanced(by: 1 - months), last: month), form: .span)
    }
  }
}
