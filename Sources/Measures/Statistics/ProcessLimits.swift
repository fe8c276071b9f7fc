/// The mean of a process and the limits of what chance explains.
public struct ProcessLimits: Sendable, Hashable {
  /// The mean of the baseline's points.
  public let mean: Double
  /// The mean of the moving ranges, the distances from one point to the next, after screening.
  public let averageMovingRange: Double

  /// How many average moving ranges the limits lie from the mean: three standard deviations, 3 ÷ 1.128, as it is
  /// rounded in the literature.
  public static let limitFactor = 2.66
  /// How many average moving ranges a moving range may have to be kept: its own upper limit.
  public static let screeningFactor = 3.267
  /// How far the near limits lie from the mean, as a part of the limits' distance: two standard deviations of three.
  public static let nearPart = 2.0 / 3

  /// The upper limit.
  public var upper: Double { mean + reach }
  /// The lower limit, which may be below zero.
  public var lower: Double { mean - reach }
  /// The upper near limit.
  public var nearUpper: Double { mean + reach * Self.nearPart }
  /// The lower near limit.
  public var nearLower: Double { mean - reach * Self.nearPart }

  private var reach: Double { averageMovingRange * Self.limitFactor }
}

extension ProcessLimits {
  /// The limits of points in unbroken lines; nil where no line has two. The mean is not screened.
  init?(of lines: [[Double]], screens: Bool) {
    let ranges = lines.flatMap { line in zip(line, line.dropFirst()).map { ($1 - $0).magnitude } }
    guard !ranges.isEmpty else { return nil }
    let average = Self.mean(ranges)
    let kept = screens ? ranges.filter { $0 < average * Self.screeningFactor } : ranges
    mean = Self.mean(lines.flatMap(\.self))
    // Where all points are equal, each range is zero, and none is below a multiple of zero.
    averageMovingRange = kept.isEmpty ? average : Self.mean(kept)
  }

  private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }
}

/// Where a number lies. Mean and limits are worked out in binary, so a number that equals one of them in decimals may
/// miss it in its last bits: what is nearer than those reach is equal.
extension ProcessLimits {
  /// Its side of the mean; nil on the mean.
  func side(of number: Double) -> ProcessSignal.Direction? { beyond(mean, mean, number) }

  /// Its side where it lies strictly beyond a limit.
  func outside(_ number: Double) -> ProcessSignal.Direction? { beyond(lower, upper, number) }

  /// Its side where it lies beyond a near limit and not beyond the limit.
  func near(_ number: Double) -> ProcessSignal.Direction? {
    outside(number) == nil ? beyond(nearLower, nearUpper, number) : nil
  }

  private func beyond(_ lower: Double, _ upper: Double, _ number: Double) -> ProcessSignal.Direction? {
    let slack = max(number.magnitude, mean.magnitude, reach) * Self.precision
    return number > upper + slack ? .high : (number < lower - slack ? .low : nil)
  }

  private static let precision = 1e-12
}
