import Measures
import Testing

@Suite("Findings")
struct FindingsTests {
  private let homicides = Quantity(unit: .count, noun: "homicides", better: .lower)
  private let satisfaction = Quantity(unit: .percent, noun: "victims satisfied", better: .higher)

  private func findings(
    _ rows: Observation..., baseline: String? = "YE 2019-06", quantity: Quantity? = nil
  ) throws -> Findings {
    try Findings(
      of: Dataset(observations: rows), baseline: baseline.map(period), quantity: quantity ?? homicides)
  }

  @Test("the latest point is compared with the baseline, and the change is worked out")
  func workedOut() throws {
    let findings = try findings(
      Observation(period: period("YE 2019-06"), value: Value(50), line: 2),
      Observation(period: period("2021"), value: Value(46), line: 3))
    #expect(try findings.baseline?.period == period("YE 2019-06"))
    #expect(try findings.latest?.period == period("2021"))
    let change = try #require(findings.change)
    #expect(try change.from == period("YE 2019-06"))
    #expect(try change.to == period("2021"))
    #expect(change.before == Value(50))
    #expect(change.after == Value(46))
    #expect(change.difference?.value == Value(-4))
    #expect(change.difference?.isPrinted == false)
    #expect(change.percent?.value == Value(-8))
    #expect(change.percent?.isPrinted == false)
    #expect(change.direction == .down)
  }

  @Test("without a value of the baseline the latest point is compared with the last period of its length")
  func comparedWithThePrevious() throws {
    let change = try #require(
      findings(
        Observation(period: period("2020"), value: Value(1_087)),
        Observation(period: period("2021"), value: Value(1_229))
      ).change)
    #expect(try change.from == period("2020"))
    #expect(change.difference?.value == Value(142))
  }

  @Test("what the source prints goes before what is worked out")
  func printed() throws {
    let change = try #require(
      findings(
        Observation(period: period("YE 2019-06"), value: Value(1_232)),
        Observation(period: period("2021"), value: Value(1_094), percent: Value(-13))
      ).change)
    #expect(change.percent?.value == Value(-13))
    #expect(change.percent?.isPrinted == true)
    #expect(change.difference?.value == Value(-138))
    #expect(change.difference?.isPrinted == false)
  }

  @Test("a row that names a period is compared with that one")
  func against() throws {
    let findings = try findings(
      Observation(period: period("YE 2019-06"), value: Value(50)),
      Observation(period: period("2020"), value: Value(40)),
      Observation(period: period("2021"), value: Value(46), against: period("2020")))
    #expect(try findings.change?.from == period("2020"))
    #expect(findings.change?.difference?.value == Value(6))
    #expect(try findings.baseline?.period == period("YE 2019-06"))
  }

  @Test("a change may be all that is printed")
  func onlyChange() throws {
    let change = try #require(
      findings(Observation(period: period("2021"), change: Value(-70), against: period("2020"))).change)
    #expect(change.before == nil)
    #expect(change.after == nil)
    #expect(change.difference?.value == Value(-70))
    #expect(change.difference?.isPrinted == true)
    #expect(change.percent == nil)
    #expect(change.direction == .down)
  }

  @Test("a percentage may be all that is printed")
  func onlyPercentage() throws {
    let change = try #require(
      findings(Observation(period: period("2021"), percent: Value(25), against: period("2020"))).change)
    #expect(change.difference == nil)
    #expect(change.percent?.value == Value(25))
    #expect(change.direction == .up)
  }

  @Test("a measure of per cent changes in points, and no percentage of it is worked out")
  func points() throws {
    let change = try #require(
      findings(
        Observation(period: period("YE 2019-06"), value: Value(80)),
        Observation(period: period("2021"), value: Value(78.5, decimals: 1)), quantity: satisfaction
      ).change)
    #expect(change.difference?.value == Value(-1.5, decimals: 1))
    #expect(change.percent == nil)
  }

  @Test("a percentage that the source prints of a measure of per cent is held as printed")
  func printedPercentOfPercent() throws {
    let change = try #require(
      findings(
        Observation(period: period("2021"), percent: Value(5), against: period("2020")),
        quantity: satisfaction
      ).change)
    #expect(change.percent?.value == Value(5))
    #expect(change.percent?.isPrinted == true)
  }

  @Test("a latest window without dates is the one that the author wrote last")
  func undated() throws {
    let findings = try findings(
      Observation(period: period("YE 2019-06"), value: Value(28_675)),
      Observation(
        period: period("12 months (not stated)"), value: Value(19_018), percent: Value(-34),
        against: period("YE 2019-06")))
    #expect(try findings.latest?.period == period("12 months (not stated)"))
    #expect(findings.change?.difference?.value == Value(-9_657))
    #expect(findings.change?.percent?.value == Value(-34))
    #expect(findings.change?.percent?.isPrinted == true)
  }

  @Test("the latest is never a point before the baseline")
  func baselineLast() throws {
    let findings = try findings(
      Observation(period: period("2017"), value: Value(60)),
      Observation(period: period("YE 2019-06"), value: Value(50)))
    #expect(try findings.latest?.period == period("YE 2019-06"))
    #expect(findings.change == nil)
  }

  @Test("where the baseline has no point, the last point is compared with the one before")
  func noBaselinePoint() throws {
    let findings = try findings(
      Observation(period: period("2016"), value: Value(60)),
      Observation(period: period("2017"), value: Value(50)))
    #expect(try findings.latest?.period == period("2017"))
    #expect(findings.baseline == nil)
    #expect(findings.change?.difference?.value == Value(-10))
  }

  @Test("without a baseline the last point is the latest")
  func noBaseline() throws {
    let findings = try findings(
      Observation(period: period("2021"), value: Value(46)),
      Observation(period: period("2020"), value: Value(50)), baseline: nil)
    #expect(try findings.latest?.period == period("2021"))
    #expect(findings.baseline == nil)
    #expect(findings.change?.difference?.value == Value(-4))
  }

  @Test("no data, no findings")
  func noData() throws {
    let findings = try findings()
    #expect(findings.series == nil)
    #expect(findings.latest == nil)
    #expect(findings.baseline == nil)
    #expect(findings.change == nil)
    #expect(findings == .none)
  }

  @Test("from zero there is a difference and no percentage")
  func fromZero() throws {
    let change = try #require(
      findings(
        Observation(period: period("YE 2019-06"), value: Value(0)),
        Observation(period: period("2021"), value: Value(5))
      ).change)
    #expect(change.difference?.value == Value(5))
    #expect(change.percent?.value == Value(.missing(.notAvailable)))
    #expect(change.direction == .up)
  }

  @Test("a change from or to a missing value has no direction")
  func missing() throws {
    let change = try #require(
      findings(
        Observation(period: period("YE 2019-06"), value: Value(.missing(.confidential))),
        Observation(period: period("2021"), value: Value(5))
      ).change)
    #expect(change.difference?.value == Value(.missing(.confidential)))
    #expect(change.direction == nil)
    #expect(change.isBetter(for: homicides) == nil)
  }

  @Test(
    "a change is for the better when it goes the better way, and neither when it is level",
    arguments: [
      (-4, .lower, true), (4, .lower, false), (4, .higher, true), (-4, .higher, false), (4, .neither, nil),
      (-4, .neither, nil), (0, .lower, nil), (0, .higher, nil),
    ] as [(Double, Quantity.Better, Bool?)])
  func better(difference: Double, better: Quantity.Better, expected: Bool?) throws {
    let quantity = Quantity(unit: .count, noun: "homicides", better: better)
    let change = try #require(
      findings(
        Observation(period: period("2021"), change: Value(difference), against: period("2020")),
        quantity: quantity
      ).change)
    #expect(change.isBetter(for: quantity) == expected)
  }
}
