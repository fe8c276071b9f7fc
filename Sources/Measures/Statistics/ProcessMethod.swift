/// How the limits of a process are worked out.
public struct ProcessMethod: Sendable, Hashable {
  /// The fewest points whose limits are more than trial limits, and the fewest that a baseline may have.
  public static let fewestPoints = 12

  /// Which points of a stretch its limits are worked out from.
  public let baseline: Baseline
  /// Whether moving ranges that stand out are left out once; the NHS's spreadsheet leaves them in.
  public let screens: Bool

  /// Which points of a stretch its limits are worked out from.
  public enum Baseline: Sendable, Hashable {
    /// All of them.
    case all
    /// The first so many, at least `fewestPoints`; all where there are not so many yet.
    case first(Int)
  }

  /// A method; unless told otherwise, of all points, screened.
  public init(baseline: Baseline = .all, screens: Bool = true) {
    self.baseline = baseline
    self.screens = screens
  }
}

extension ProcessMethod {
  func check() throws(ProcessRefusal) {
    if case .first(let count) = baseline, count < Self.fewestPoints { throw .shortBaseline(count) }
  }

  /// The points of the baseline, in the lines that missing windows leave.
  func baseline(of lines: [[Double]]) -> [[Double]] {
    guard case .first(var left) = baseline else { return lines }
    return lines.map { line in
      let part = Array(line.prefix(left))
      left -= part.count
      return part
    }
  }
}

/// A month from which limits and rules start again, because the process is known to have changed.
public struct Recalculation: Sendable, Hashable {
  /// The first month of the new stretch.
  public let first: Month
  /// What changed, for readers.
  public let reason: String

  /// A recalculation.
  public init(from first: Month, because reason: String) {
    self.first = first
    self.reason = reason
  }
}
