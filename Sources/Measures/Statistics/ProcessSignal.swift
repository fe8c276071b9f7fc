/// What makes a point of a process more than chance would explain.
public struct ProcessSignal: Sendable, Hashable {
  /// By which rule.
  public let rule: Rule
  /// Which way.
  public let direction: Direction

  /// The rules, in order of precedence: a point that several would flag has the first one's signal.
  public enum Rule: Sendable, Hashable, CaseIterable {
    /// The point lies strictly beyond a limit.
    case outside
    /// It is one of seven points or more, each higher than the one before, or each lower.
    case trend
    /// It lies between a near limit and the limit, as at least two of three neighbours on one side of the mean do.
    case twoInThree
    /// It is one of seven points or more on one side of the mean.
    case shift
  }

  /// Which way a point stands out.
  public enum Direction: Sendable, Hashable {
    /// Above the mean, or rising.
    case high
    /// Below the mean, or falling.
    case low
  }

  /// Whether it is for the better; nil where neither way is.
  public func isBetter(for quantity: Quantity) -> Bool? {
    switch quantity.better {
    case .higher: direction == .high
    case .lower: direction == .low
    case .neither: nil
    }
  }
}
