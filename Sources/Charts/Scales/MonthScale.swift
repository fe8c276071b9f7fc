/// Places for months across the plot, in per cent of its width.
struct MonthScale: Equatable {
  /// The first month, since the beginning of year 0.
  let first: Int
  /// The last month; not before the first.
  let last: Int
  /// How far the first and the last month stand in from the edges.
  let inset: Double

  /// Months for lines: they reach almost to the edges.
  static func line(first: Int, last: Int) -> MonthScale {
    MonthScale(first: first, last: last, inset: min(4, 50 / Double(last - first + 1)))
  }

  /// Months for columns: each in the middle of its band of `step` months.
  static func columns(first: Int, last: Int, step: Int) -> MonthScale {
    MonthScale(first: first, last: last, inset: 50 / Double((last - first) / step + 1))
  }

  /// The distance from one month to the next; the whole width where there is only one.
  var spacing: Double { first == last ? 100 : (100 - 2 * inset) / Double(last - first) }

  /// The place of `month`; the middle where there is only one.
  func callAsFunction(_ month: Int) -> Double {
    first == last ? 50 : inset + Double(month - first) * spacing
  }
}
