import Measures
import Testing

@Suite("Targets")
struct TargetTests {
  private let burglaries = Quantity(unit: .count, noun: "burglaries", better: .lower)

  private func findings(_ rows: Observation...) throws -> Findings {
    try Findings(of: Dataset(observations: rows), baseline: period("2019"), quantity: burglaries)
  }

  private func row(_ notation: String, _ number: Double) throws -> Observation {
    try Observation(period: period(notation), value: Value(number))
  }

  private func isMet(_ target: Target, by findings: Findings) -> Bool? {
    TargetStanding(of: target, by: findings, quantity: burglaries).isMet
  }

  @Test("a value is at least, or at most, the goal")
  func value() throws {
    let findings = try findings(row("2021", 90))
    #expect(isMet(Target(.value(90), sense: .atLeast), by: findings) == true)
    #expect(isMet(Target(.value(90), sense: .atMost), by: findings) == true)
    #expect(isMet(Target(.value(91), sense: .atLeast), by: findings) == false)
    #expect(isMet(Target(.value(89), sense: .atMost), by: findings) == false)
  }

  @Test("a worked-out change is not rounded before it is held against the goal")
  func workedOut() throws {
    let findings = try findings(row("2019", 1_000), row("2021", 904))
    #expect(isMet(Target(.percentChange(-10), sense: .atMost), by: findings) == false)
    #expect(isMet(Target(.percentChange(-9.6), sense: .atMost), by: findings) == true)
    #expect(isMet(Target(.difference(-96), sense: .atMost), by: findings) == true)
    #expect(isMet(Target(.difference(-97), sense: .atMost), by: findings) == false)
  }

  // 71 - 100 = -29 and so on: of a hundred, the difference is the percentage.
  @Test(
    "a percentage that is met exactly is met",
    arguments: [(71.0, -29.0, Target.Sense.atMost), (42, -58, .atMost), (129, 29, .atLeast)])
  func exactly(latest: Double, goal: Double, sense: Target.Sense) throws {
    let findings = try findings(row("2019", 100), row("2021", latest))
    #expect(isMet(Target(.percentChange(goal), sense: sense), by: findings) == true)
    let farther = goal + (sense == .atMost ? -0.1 : 0.1)
    #expect(isMet(Target(.percentChange(farther), sense: sense), by: findings) == false)
  }

  @Test("a change that the source reports may be all there is")
  func reported() throws {
    let findings = try findings(
      Observation(period: period("2021"), percent: Value(-10), against: period("2019")))
    #expect(isMet(Target(.percentChange(-10), sense: .atMost), by: findings) == true)
    #expect(isMet(Target(.percentChange(-11), sense: .atMost), by: findings) == false)
    #expect(isMet(Target(.value(900), sense: .atMost), by: findings) == nil)
    #expect(isMet(Target(.difference(-70), sense: .atMost), by: findings) == nil)
  }

  @Test("where the value is missing, nobody knows")
  func missing() throws {
    let findings = try findings(Observation(period: period("2021"), value: Value(.missing(.notAvailable))))
    #expect(isMet(Target(.value(90), sense: .atLeast), by: findings) == nil)
    #expect(isMet(Target(.value(90), sense: .atLeast), by: .none) == nil)
  }

  @Test("a change is measured from the period that the target names, and as printed where that is the row's")
  func from() throws {
    let rows = [
      try row("2018", 1_000), try row("2019", 2_000),
      try Observation(
        period: period("2021"), value: Value(900), percent: Value(-60), against: period("2019")),
    ]
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period("2019"), quantity: burglaries)
    let ten = try Target(.percentChange(-10), sense: .atMost, from: period("2018"))
    let standing = TargetStanding(of: ten, by: findings, quantity: burglaries)
    #expect(standing.reached?.value == Value(-10))
    #expect(standing.reached?.isPrinted == false)
    #expect(standing.isMet == true)
    let sixty = try Target(.percentChange(-60), sense: .atMost, from: period("2019"))
    let printed = TargetStanding(of: sixty, by: findings, quantity: burglaries).reached
    #expect(printed?.value == Value(-60))
    #expect(printed?.isPrinted == true)
    let unknown = try Target(.percentChange(-10), sense: .atMost, from: period("2015"))
    #expect(TargetStanding(of: unknown, by: findings, quantity: burglaries).isMet == nil)
  }

  @Test("a target is reached the way that is better")
  func sense() {
    #expect(Target.Sense(.lower) == .atMost)
    #expect(Target.Sense(.higher) == .atLeast)
    #expect(Target.Sense(.neither) == nil)
  }
}
