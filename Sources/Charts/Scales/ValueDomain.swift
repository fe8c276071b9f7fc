/// The stretch of values that an axis shows, with round ends and the round numbers between them.
struct ValueDomain: Equatable {
  /// The value at the low end, itself a tick.
  let low: Double
  /// The value at the high end, itself a tick; always above `low`.
  let high: Double
  /// The round numbers from `low` to `high`, at most `mostTicks`.
  let ticks: [Double]

  /// The most round numbers that an axis shows.
  static let mostTicks = 6

  /// Room for `values` and zero: bars always stand on it.
  static func fromZero(_ values: some Sequence<Double>) -> ValueDomain {
    ValueDomain(covering: values.extent ?? 0...0, includesZero: true)
  }

  /// Room for `values`; zero is left out only where it would waste more than half the height.
  static func fitting(_ values: some Sequence<Double>) -> ValueDomain {
    let extent = values.extent ?? 0...0
    let isFarFromZero = extent.lowerBound > extent.upperBound / 2 || extent.upperBound < extent.lowerBound / 2
    let isFlat = extent.lowerBound == extent.upperBound
    return ValueDomain(covering: extent, includesZero: isFlat || !isFarFromZero)
  }

  private init(covering values: ClosedRange<Double>, includesZero: Bool) {
    var extent = values
    if includesZero { extent = min(extent.lowerBound, 0)...max(extent.upperBound, 0) }
    // Nothing but zeros still needs a height.
    if extent.lowerBound == extent.upperBound { extent = extent.lowerBound...(extent.upperBound + 1) }
    var count = Self.mostTicks - 1
    var ends = Ticks.nice(extent.lowerBound, extent.upperBound, count: count)
    var ticks = Ticks.between(ends.start, ends.stop, count: count)
    while ticks.count > Self.mostTicks, count > 1 {
      count -= 1
      ends = Ticks.nice(extent.lowerBound, extent.upperBound, count: count)
      ticks = Ticks.between(ends.start, ends.stop, count: count)
    }
    (low, high) = ends
    self.ticks = ticks
  }

  /// Whether zero is within it.
  var showsZero: Bool { low <= 0 && high >= 0 }

  /// The end nearer to zero, where bars and scales begin; zero where it is shown.
  var origin: Double { min(max(low, 0), high) }
}

extension ValueDomain {
  /// What a scale without zero obliges the page to say.
  func remarks(ticks style: TickStyle) -> [String] {
    let words = style.write(ticks)
    if low > 0, let first = words.first { return ["The scale starts at \(first)."] }
    if high < 0, let last = words.last { return ["The scale ends at \(last)."] }
    return []
  }
}
