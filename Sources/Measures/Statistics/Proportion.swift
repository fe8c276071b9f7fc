/// A share of a sample.
public struct Proportion: Sendable, Hashable {
  /// From 0 to 1.
  public let share: Double
  /// How many were asked or looked at; at least one.
  public let sample: Int

  /// A share of a sample; nil where it is no share or there is no sample.
  public init?(_ share: Double, of sample: Int) {
    guard (0...1).contains(share), sample > 0 else { return nil }
    self.share = share
    self.sample = sample
  }

  /// The 95% interval for the share: Wilson's score interval without a correction for continuity (E. B. Wilson,
  /// "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
  /// Association 22, 1927), which holds for small samples and for shares near 0 and 1.
  public var interval: ClosedRange<Double> {
    let size = Double(sample)
    let square = Confidence.quantile * Confidence.quantile
    let centre = 2 * size * share + square
    let reach = Confidence.quantile * (square + 4 * size * share * (1 - share)).squareRoot()
    let width = 2 * (size + square)
    return max(0, (centre - reach) / width)...min(1, (centre + reach) / width)
  }

  /// The 95% interval for how far this share lies above `other`, of two samples that have nobody in common: the
  /// hybrid score interval, method 10 of R. G. Newcombe, "Interval estimation for the difference between
  /// independent proportions: comparison of eleven methods", Statistics in Medicine 17, 1998.
  public func difference(from other: Proportion) -> ClosedRange<Double> {
    let (own, others) = (interval, other.interval)
    let difference = share - other.share
    let below = hypotenuse(share - own.lowerBound, others.upperBound - other.share)
    let above = hypotenuse(own.upperBound - share, other.share - others.lowerBound)
    return (difference - below)...(difference + above)
  }
}

private func hypotenuse(_ width: Double, _ height: Double) -> Double {
  (width * width + height * height).squareRoot()
}
