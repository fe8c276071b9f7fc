/// What is to be reached: a value, or a change from an earlier period.
public struct Target: Sendable, Hashable {
  /// What is to be reached.
  public let goal: Goal
  /// Which way counts as reaching it.
  public let sense: Sense
  /// The period that a change is measured from; nil for the one that the findings name.
  public let from: Period?

  /// What is to be reached.
  public enum Goal: Sendable, Hashable {
    /// A value in the measure's unit.
    case value(Double)
    /// A difference in the measure's unit, points for per cent: −70.
    case difference(Double)
    /// A change in per cent of the value before: −20.
    case percentChange(Double)
  }

  /// Which way counts as reaching a goal.
  public enum Sense: String, Sendable, Hashable, CaseIterable {
    /// The goal or more.
    case atLeast = "at least"
    /// The goal or less.
    case atMost = "at most"

    /// The way that is better; nil where neither way is.
    public init?(_ better: Quantity.Better) {
      switch better {
      case .higher: self = .atLeast
      case .lower: self = .atMost
      case .neither: return nil
      }
    }

    /// Whether a number reaches a goal, which its own value does.
    func isReached(by number: Double, goal: Double) -> Bool {
      self == .atLeast ? number >= goal : number <= goal
    }
  }

  /// A target. `from` is the period that a change is measured from; nil for the one that the findings name.
  public init(_ goal: Goal, sense: Sense, from: Period? = nil) {
    self.goal = goal
    self.sense = sense
    self.from = from
  }
}

extension Target.Goal {
  /// The number to be reached.
  public var number: Double {
    switch self {
    case .value(let number), .difference(let number), .percentChange(let number): number
    }
  }

  /// Whether it is in per cent of the value before, whatever the unit.
  var isRelative: Bool {
    if case .percentChange = self { true } else { false }
  }
}
