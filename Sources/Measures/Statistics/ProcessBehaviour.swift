/// How a process behaves: which of its points chance would explain, and which are more than that.
///
/// The method is the chart of individual values and moving ranges (XmR; D. J. Wheeler, "Understanding Variation",
/// 1993) with the rules of NHS England's "Making Data Count" as NHSRplotthedots 0.2.2 applies them: points beyond
/// the limits, trends, two in three near a limit, shifts. In three things it differs: a missing window breaks
/// the line, so that no moving range and no run reaches across it; windows that overlap are refused; a trend is
/// judged by the way it goes rather than by the side of the mean.
public struct ProcessBehaviour: Sendable, Hashable {
  /// The points, in stretches that have limits of their own: one, and one more for each recalculation.
  public let stretches: [ProcessStretch]
  /// The windows between the first row and the last that have no value, in order of time.
  public let missing: [Period]
  /// How many months a window has.
  public let length: Int

  /// The behaviour of a series of windows of one length; the stretches of a series without values are none.
  public init(
    of series: Series, by method: ProcessMethod = ProcessMethod(), recalculations: [Recalculation] = []
  ) throws(ProcessRefusal) {
    try method.check()
    let windows = try ProcessWindows(series)
    missing = windows.missing
    length = windows.length
    stretches = try windows.parts(by: recalculations).map { points, recalculation in
      ProcessStretch(points, by: method, recalculation: recalculation)
    }
  }

  /// The last point that has a value.
  public var last: ProcessPoint? { stretches.last?.points.last }

  /// What the process is doing, which is the state of its last point; nil where there is none, or no limits.
  public func variation(for quantity: Quantity) -> ProcessVariation? {
    guard let last, stretches.last?.limits != nil else { return nil }
    return last.signal.map { .special(isBetter: $0.isBetter(for: quantity)) } ?? .common
  }

  /// Whether the process, left as it is, meets a target, by its last limits; nil where there are none, or neither
  /// way is better.
  public func assurance(of target: Double, for quantity: Quantity) -> ProcessAssurance? {
    guard let limits = stretches.last?.limits else { return nil }
    let (isBelow, isAbove) = (target < limits.lower, target > limits.upper)
    return switch quantity.better {
    case .higher: isBelow ? .pass : (isAbove ? .fail : .hitAndMiss)
    case .lower: isAbove ? .pass : (isBelow ? .fail : .hitAndMiss)
    case .neither: nil
    }
  }
}

/// What a process is doing.
public enum ProcessVariation: Sendable, Hashable {
  /// Nothing that chance would not explain.
  case common
  /// More than chance would explain: for the better, for the worse, or neither.
  case special(isBetter: Bool?)
}

/// Whether a process, left as it is, meets a target.
public enum ProcessAssurance: Sendable, Hashable {
  /// The target lies beyond the limits on the worse side: chance alone would not miss it.
  case pass
  /// The target lies beyond the limits on the better side: chance alone would not meet it.
  case fail
  /// The target lies within the limits: chance decides.
  case hitAndMiss
}
