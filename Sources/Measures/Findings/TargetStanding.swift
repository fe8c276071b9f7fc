/// How the data stand to a target.
public struct TargetStanding: Sendable, Hashable {
  /// What is to be reached.
  public let target: Target
  /// The latest point, which is held against the goal; nil where there is none.
  public let latest: Observation?
  /// The change that is held against the goal; nil for a value, and where the data do not say.
  public let change: Change?

  /// How the findings stand to a target. A change is measured from the period that the target names, else from the
  /// one that the findings do.
  public init(of target: Target, by findings: Findings, quantity: Quantity) {
    self.target = target
    latest = findings.latest
    if case .value = target.goal {
      change = nil
    } else if let from = target.from, from != findings.change?.from {
      change = findings.latest.flatMap { latest in
        findings.series.flatMap { Change(to: latest, from: from, in: $0, quantity: quantity) }
      }
    } else {
      change = findings.change
    }
  }

  /// What is held against the goal, in its unit, by what the source prints before what is worked out; nil where the
  /// data do not say.
  public var reached: Change.Sourced? {
    switch target.goal {
    case .value:
      latest.flatMap { row in row.value.map { Change.Sourced(value: $0, isPrinted: row.line > 0) } }
    case .difference: change?.difference
    case .percentChange: change?.percent
    }
  }

  /// Whether the target is met; nil where the data do not say. A worked-out number is not rounded first: a fall of
  /// 9.6% does not reach one of 10%.
  public var isMet: Bool? {
    reached?.value.number.map { target.sense.isReached(by: $0, goal: target.goal.number) }
  }
}
