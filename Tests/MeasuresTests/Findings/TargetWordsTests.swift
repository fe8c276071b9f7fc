import Measures
import Testing

@Suite("A target in words")
struct TargetWordsTests {
  private let burglaries = Quantity(unit: .count, noun: "burglaries", better: .lower)

  private func sentence(
    _ goal: Target.Goal, _ sense: Target.Sense = .atMost, before: Double = 1_000, after: Double
  ) throws -> String {
    let rows = try [("2019", before), ("2021", after)].map {
      try Observation(period: period($0.0), value: Value($0.1))
    }
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period("2019"), quantity: burglaries)
    return TargetStanding(of: Target(goal, sense: sense), by: findings, quantity: burglaries)
      .sentence(of: burglaries)
  }

  @Test("says what is to be reached, whether it is, and by what arithmetic")
  func sentences() throws {
    #expect(
      try sentence(.percentChange(-5), after: 914)
        == "The target, a fall of at least 5% from 2019, is met: −9% (1,000 to 914).")
    #expect(
      try sentence(.difference(-100), after: 914)
        == "The target, a fall of at least 100 from 2019, is not met: −86 (1,000 to 914).")
    #expect(
      try sentence(.value(900), after: 914)
        == "The target, at most 900 burglaries, is not met: 914 burglaries in 2021.")
    #expect(
      try sentence(.percentChange(2.5), .atLeast, after: 1_100)
        == "The target, a rise of at least 2.5% from 2019, is met: +10% (1,000 to 1,100).")
    #expect(
      try sentence(.percentChange(0), after: 914)
        == "The target, no rise from 2019, is met: −9% (1,000 to 914).")
    #expect(
      try sentence(.percentChange(5), after: 1_010)
        == "The target, a rise of at most 5% from 2019, is met: +1% (1,000 to 1,010).")
  }

  @Test("shows as many decimals as keep the number on its side of the goal")
  func decimals() throws {
    #expect(
      try sentence(.percentChange(-10), after: 904)
        == "The target, a fall of at least 10% from 2019, is not met: −9.6% (1,000 to 904).")
    #expect(
      try sentence(.percentChange(-10), before: 10_000, after: 9_004)
        == "The target, a fall of at least 10% from 2019, is not met: −9.96% (10,000 to 9,004).")
  }

  @Test("shows them where readers see fewer elsewhere, and no fewer than they see")
  func decimalsOfReaders() throws {
    let rate = Quantity(unit: .rate(per: 1_000), noun: "burglaries", better: .lower, decimals: 2)
    func sentence(_ goal: Double) throws -> String {
      let rows = try [("2019", 0.9), ("2021", 0.719_77)].map {
        try Observation(period: period($0.0), value: Value($0.1, decimals: 1))
      }
      let findings = try Findings(of: Dataset(observations: rows), baseline: period("2019"), quantity: rate)
      let target = Target(.difference(goal), sense: .atMost)
      return TargetStanding(of: target, by: findings, quantity: rate).sentence(of: rate)
    }
    #expect(
      try sentence(-0.18)
        == "The target, a fall of at least 0.18 from 2019, is met: \u{2212}0.1802 (0.90 to 0.72).")
    #expect(
      try sentence(-0.19)
        == "The target, a fall of at least 0.19 from 2019, is not met: \u{2212}0.18 (0.90 to 0.72).")
  }

  @Test("says that a change is printed, and that what is not printed cannot be judged")
  func printed() throws {
    let row = try Observation(period: period("2021"), percent: Value(-10), against: period("2019"))
    let findings = Findings(of: Dataset(observations: [row]), baseline: nil, quantity: burglaries)
    func sentence(_ goal: Target.Goal) -> String {
      TargetStanding(of: Target(goal, sense: .atMost), by: findings, quantity: burglaries).sentence(
        of: burglaries)
    }
    #expect(
      sentence(.percentChange(-5))
        == "The target, a fall of at least 5% from 2019, is met: −10%, as the source prints it.")
    #expect(
      sentence(.value(900))
        == "The target, at most 900 burglaries, cannot be judged: the source does not print what it is measured by."
    )
  }
}
