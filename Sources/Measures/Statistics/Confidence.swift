/// How sure Tally's intervals are: one level for all of them.
public enum Confidence {
  /// How many of a hundred such intervals hold the true value.
  public static let percent = 95
  /// The chance that is left on each side of an interval.
  static let tail = 0.025
  /// The quantile of the standard normal distribution that leaves `tail` above it.
  static let quantile = 1.959963984540054
}
