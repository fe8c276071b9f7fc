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

  @Test("a value is at least, or at most, the goal")
  func value() throws {
    let findings = try findings(row("2021", 90))
    #expect(Target(.value(90), sense: .atLeast).isMet(by: findings) == true)
    #expect(Target(.value(90), sense: .atMost).isMet(by: findings) == true)
    #expect(Target(.value(91), sense: .atLeast).isMet(by: findings) == false)
    #expect(Target(.value(89), sense: .atMost).isMet(by: findings) == false)
  }

  @Test("a worked-out change is not rounded before it is held against the goal")
  func workedOut() throws {
    let findings = try findings(row("2019", 1_000), row("2021", 904))
    #expect(Target(.percentChange(-10), sense: .atMost).isMet(by: findings) == false)
    #expect(Target(.percentChange(-9.6), sense: .atMost).isMet(by: findings) == true)
    #expect(Target(.difference(-96), sense: .atMost).isMet(by: findings) == true)
    #expect(Target(.difference(-97), sense: .atMost).isMet(by: findings) == false)
  }

  @Test("a change that the source reports may be all there is")
  func reported() throws {
    let findings = try findings(
      Observation(period: period("2021"), percent: Value(-10), against: period("2019")))
    #expect(Target(.percentChange(-10), sense: .atMost).isMet(by: findings) == true)
    #expect(Target(.percentChange(-11), sense: .atMost).isMet(by: findings) == false)
    #expect(Target(.value(900), sense: .atMost).isMet(by: findings) == nil)
    #expect(Target(.difference(-70), sense: .atMost).isMet(by: findings) == nil)
  }

  @Test("where the value is missing, nobody knows")
  func missing() throws {
    let findings = try findings(Observation(period: period("2021"), value: Value(.missing(.notAvailable))))
    #expect(Target(.value(90), sense: .atLeast).isMet(by: findings) == nil)
    #expect(Target(.value(90), sense: .atLeast).isMet(by: .none) == nil)
  }

  @Test("a target is reached the way that is better")
  func sense() {
    #expect(Target(.value(90), for: burglaries)?.sense == .atMost)
    #expect(Target(.value(90), for: Quantity(unit: .percent, noun: "", better: .higher))?.sense == .atLeast)
    #expect(Target(.value(90), for: Quantity(unit: .percent, noun: "")) == nil)
  }
}
