/// What is to be reached: a value, or a change from an earlier period.
public struct Target: Sendable, Hashable {
  /// What is to be reached.
  public let goal: Goal
  /// Which way counts as reaching it.
  public let sense: Sense

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
  public enum Sense: Sendable, Hashable {
    /// The goal or more.
    case atLeast
    /// The goal or less.
    case atMost
  }

  /// A target.
  public init(_ goal: Goal, sense: Sense) {
    self.goal = goal
    self.sense = sense
  }

  /// A target that is reached the way that is better; nil where neither way is.
  public init?(_ goal: Goal, for quantity: Quantity) {
    switch quantity.better {
    case .higher: self.init(goal, sense: .atLeast)
    case .lower: self.init(goal, sense: .atMost)
    case .neither: return nil
    }
  }

  /// Whether the findings reach it, by what the source prints before what is worked out; nil where the data do
  /// not say. A worked-out number is not rounded first: a fall of 9.6% does not reach one of 10%.
  public func isMet(by findings: Findings) -> Bool? {
    reached(by: findings).map { reached in
      switch sense {
      case .atLeast: reached >= goal.number
      case .atMost: reached <= goal.number
      }
    }
  }

  private func reached(by findings: Findings) -> Double? {
    switch goal {
    case .value: findings.latest?.value?.number
    case .difference: findings.change?.difference?.value.number
    case .percentChange: findings.change?.percent?.value.number
    }
  }
}

extension Target.Goal {
  fileprivate var number: Double {
    switch self {
    case .value(let number), .difference(let number), .percentChange(let number): number
    }
  }
}
