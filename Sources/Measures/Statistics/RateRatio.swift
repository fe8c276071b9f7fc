/// How many times as many events one window holds as another of the same length.
///
/// If events come by chance at one rate in both windows, then of all the events the part that falls into the second
/// is binomial with a probability of one half (J. Przyborowski and H. Wilenski, "Homogeneity of results in testing
/// samples from Poisson series", Biometrika 31, 1940). The interval is that of C. J. Clopper and E. S. Pearson, "The
/// use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26, 1934. It is chosen
/// before the log-normal approximation because it keeps its level in counts as small as homicides, zero included.
public struct RateRatio: Sendable, Hashable {
  /// The events of the first window.
  public let before: Int
  /// The events of the second window.
  public let after: Int

  /// The ratio of two counts, neither of them negative.
  public init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }

  /// The 95% interval for `after / before`; without an upper end (infinite) where `before` is zero.
  public var interval: ClosedRange<Double> { lower...upper }

  /// The lower end of the interval: so many in the second window are just not too many.
  var lower: Double { after > 0 ? odds(lowestShare(of: after)) : 0 }

  /// The upper end of the interval: so few in the second window are just not too few.
  var upper: Double { before > 0 ? 1 / odds(lowestShare(of: before)) : .infinity }

  /// Whether the interval holds 1: whether the two windows could have one rate.
  public var couldBeOne: Bool {
    let even = Binomial(trials: before + after, probability: 0.5)
    return even.atMost(min(before, after)) >= Confidence.tail
  }

  private func odds(_ share: Double) -> Double { share / (1 - share) }

  /// The share of all events at which `count` of them or more fall into a window with the probability of a tail.
  ///
  /// Newton's method, kept between the shares that are known to be too low and too high.
  private func lowestShare(of count: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    var share = Double(count) / Double(before + after + 1)
    for _ in 0..<Self.mostSteps {
      let tail = Binomial(trials: before + after, probability: share).tail(from: count)
      if tail.probability < Confidence.tail { low = share } else { high = share }
      let next = share - (tail.probability - Confidence.tail) / tail.slope
      if abs(next - share) < share * Self.nearEnough { return next }
      share = low < next && next < high ? next : (low + high) / 2
    }
    return share
  }

  /// As many halvings as a `Double` between a half and one tells apart; Newton's steps are fewer.
  private static let mostSteps = 52
  /// A step that is so small a part of the share doubles the digits that are right to more than a `Double` holds.
  private static let nearEnough = 1e-9
}
