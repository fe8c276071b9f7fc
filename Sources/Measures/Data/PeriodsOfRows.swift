extension Sequence<Observation> {
  /// The latest period of the rows; where one of them is not dated there is no order of time, and it is the author's
  /// last. Nil for no rows.
  public var latestPeriod: Period? {
    let periods = map(\.period)
    guard periods.allSatisfy(\.isDated) else { return periods.last }
    return periods.max { $0.precedes($1) ?? false }
  }
}

extension Collection<Observation> {
  /// Whether all rows are of one period; true of no rows.
  public var isOfOnePeriod: Bool {
    guard let first = first?.period else { return true }
    return allSatisfy { $0.period == first }
  }
}
