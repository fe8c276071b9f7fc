/// Where periods lie in years.
extension Period {
  /// The first month of the year from month `start` that the whole window lies in; nil where it lies in none, is a
  /// point in time or has no dates.
  func firstOfYear(from start: Int) -> Month? {
    guard case .months(let first, let last) = window else { return nil }
    let year = first.advanced(by: -((first.number - start + 12) % 12))
    return last < year.advanced(by: 12) ? year : nil
  }

  /// Whether it is three months from January, April, July or October.
  var isQuarter: Bool { length == 3 && (first.map { $0.number % 3 == 1 } ?? false) }
}
