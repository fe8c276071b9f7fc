import Numerals

/// Why the behaviour of a process is not worked out.
public enum ProcessRefusal: Error, Hashable, Sendable {
  /// A window is not of whole months whose dates the source states.
  case undated(Period)
  /// Two windows are of different lengths.
  case unequalWindows(Period, Period)
  /// Two windows share months.
  case overlappingWindows(Period, Period)
  /// A fixed baseline has too few points.
  case shortBaseline(Int)
  /// A recalculation does not say why.
  case noReason(Month)
  /// A recalculation has no point before it, or none before the next one.
  case emptyStretch(Month)

  /// The reason in one sentence, for readers.
  public var words: String {
    switch self {
    case .undated(let period):
      "Only windows of whole months with dates make a process, and \(period.words) is none."
    case .unequalWindows(let one, let other):
      "A process has windows of one length: \(one.words) and \(other.words) are not."
    case .overlappingWindows(let one, let other):
      """
      The windows overlap (\(one.words), \(other.words)), and sums that share months drift together: chance alone \
      would look like a shift.
      """
    case .shortBaseline(let count):
      """
      A baseline of \(Cardinal.write(count)) \(count == 1 ? "point" : "points") is too short: the fewest are \
      \(Cardinal.write(ProcessMethod.fewestPoints)).
      """
    case .noReason(let month):
      "The recalculation from \(month.words) does not say why."
    case .emptyStretch(let month):
      "The recalculation from \(month.words) needs points before it and points from it on."
    }
  }
}
