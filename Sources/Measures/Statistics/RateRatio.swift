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
  public var interval: ClosedRange<Double> { odds(lowestShare)...odds(highestShare) }

  /// Whether the interval holds 1: whether the two windows could have one rate.
  public var couldBeOne: Bool {
    let even = Binomial(trials: before + after, probability: 0.5)
    return even.atMost(min(before, after)) >= Confidence.tail
  }

  /// The lowest share of all events in the second window at which so many in it are not too many.
  private var lowestShare: Double {
    guard after > 0 else { return 0 }
    return crossing { $0.atLeast(after) < Confidence.tail }
  }

  /// The highest share at which so few are not too few.
  private var highestShare: Double {
    guard before > 0 else { return 1 }
    return crossing { $0.atMost(after) > Confidence.tail }
  }

  /// The share up to which `isBelow` is true, by halving.
  private func crossing(_ isBelow: (Binomial) -> Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<Self.halvings {
      let middle = (low + high) / 2
      let shared = Binomial(trials: before + after, probability: middle)
      if isBelow(shared) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private func odds(_ share: Double) -> Double { share < 1 ? share / (1 - share) : .infinity }

  /// As many as a `Double` between a half and one tells apart.
  private static let halvings = 52
}
