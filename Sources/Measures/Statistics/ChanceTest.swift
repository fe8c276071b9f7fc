import Numerals

/// The two ends of a change as a test of chance takes them, with what rounding took away from either: it widens the
/// interval.
public enum ChanceTest: Sendable, Hashable {
  /// Events in two windows of one length.
  case counts(before: CountedBaseline, after: Int)
  /// Percentages of two samples.
  case percentages(before: SampledPercentage, after: SampledPercentage)

  /// The 95% interval: of the ratio of two counts, or of the difference of two percentages, in points.
  public var interval: ClosedRange<Double> {
    switch self {
    case .counts(let before, let after):
      let lower = RateRatio(before: before.range.upperBound, after: after).lower
      let upper = RateRatio(before: before.range.lowerBound, after: after).upper
      return lower...upper
    case .percentages(let before, let after):
      let lower = after.lowest.difference(from: before.highest).lowerBound
      let upper = after.highest.difference(from: before.lowest).upperBound
      return (lower * 100)...(upper * 100)
    }
  }

  /// Whether the interval holds no change.
  var includesNoChange: Bool {
    switch self {
    case .counts(let before, let after):
      let nearest = min(max(after, before.range.lowerBound), before.range.upperBound)
      return RateRatio(before: nearest, after: after).couldBeOne
    case .percentages:
      return interval.contains(0)
    }
  }
}

/// The count that a change is measured from.
public struct CountedBaseline: Sendable, Hashable {
  /// The count, or the nearest to it where only a rounded percentage leads to it.
  public let count: Int
  /// The counts that it may be: one alone where it is printed, or follows from a printed difference.
  public let range: ClosedRange<Int>
  /// Whether it is worked out from the change that the source prints.
  public let isWorkedOut: Bool

  /// A count that the source prints; nil where it is no count.
  init?(printed value: Value) {
    guard let count = value.count else { return nil }
    self.init(count: count, range: count...count, isWorkedOut: false)
  }

  /// The count that leads to `after` by a printed difference.
  init?(after: Int, difference: Value) {
    guard let number = difference.number, let difference = Int(exactly: number), difference <= after else {
      return nil
    }
    let count = after - difference
    self.init(count: count, range: count...count, isWorkedOut: true)
  }

  /// The counts that lead to `after` by a percentage that rounds to the printed one.
  init?(after: Int, percent: Value) {
    guard after > 0, let number = percent.number else { return nil }
    let half = 0.5 / powerOfTen(percent.decimals)
    guard number - half > -100 else { return nil }
    let ends = [number + half, number, number - half].map { Double(after) / (1 + $0 / 100) }
    guard let lowest = Int(exactly: ends[0].rounded(.down)), let count = Int(exactly: ends[1].rounded()),
      let highest = Int(exactly: ends[2].rounded(.up))
    else { return nil }
    self.init(count: count, range: lowest...highest, isWorkedOut: true)
  }

  private init(count: Int, range: ClosedRange<Int>, isWorkedOut: Bool) {
    self.count = count
    self.range = range
    self.isWorkedOut = isWorkedOut
  }
}

/// A percentage as printed, of a sample.
public struct SampledPercentage: Sendable, Hashable {
  /// The lowest share that rounds to it.
  public let lowest: Proportion
  /// The highest share that rounds to it.
  public let highest: Proportion

  /// Nil where it is no percentage of a sample.
  init?(_ percent: Value, of sample: Value) {
    guard let number = percent.number, (0...100).contains(number), let size = sample.count else { return nil }
    let half = 0.5 / powerOfTen(percent.decimals)
    guard let lowest = Proportion(max(0, number - half) / 100, of: size),
      let highest = Proportion(min(100, number + half) / 100, of: size)
    else { return nil }
    self.lowest = lowest
    self.highest = highest
  }
}

extension Value {
  /// The number, where it is one that counts something.
  var count: Int? { number.flatMap { $0 >= 0 ? Int(exactly: $0) : nil } }
}
