/// Places in proportion to values: the domain's ends fall on the range's ends.
struct LinearScale: Equatable {
  /// The values at the two ends; may be reversed.
  let domain: (start: Double, stop: Double)
  /// The places at the two ends; may be reversed.
  let range: (start: Double, stop: Double)

  /// From `domain` to `range`.
  init(domain: (start: Double, stop: Double), range: (start: Double, stop: Double)) {
    self.domain = domain
    self.range = range
  }

  /// The place of `value`; the middle of the range where the domain is a single value.
  func callAsFunction(_ value: Double) -> Double {
    let extent = domain.stop - domain.start
    let share = extent == 0 ? 0.5 : (value - domain.start) / extent
    return range.start + share * (range.stop - range.start)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.domain == right.domain && left.range == right.range
  }
}
