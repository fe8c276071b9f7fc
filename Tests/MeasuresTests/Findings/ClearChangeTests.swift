import Measures
import Testing

@Suite("Changes that chance could explain")
struct ClearChangeTests {
  private func clarity(_ unit: Unit = .count, _ rows: Observation...) throws -> ClearChange {
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period("YE 2019-06"),
      quantity: Quantity(unit: unit, noun: "", better: .lower))
    return try #require(findings.change).clarity
  }

  private func row(_ notation: String, _ value: Double, of whole: Double? = nil) throws -> Observation {
    try Observation(period: period(notation), value: Value(value), whole: whole.map { Value($0) })
  }

  private func isUnclear(_ clarity: ClearChange) -> Bool { clarity != .claimsNothing }

  @Test(
    "46 against 52 is no clear change, and of 145 against 215 or 19,018 against 28,675 nothing is claimed",
    arguments: [
      (52, 46, true), (215, 145, false), (28_675, 19_018, false), (162, 147, true), (8_945, 7_509, false),
      (0, 0, true), (0, 5, true), (0, 6, false), (5, 0, true), (6, 0, false),
    ] as [(Double, Double, Bool)])
  func counts(before: Double, after: Double, expected: Bool) throws {
    #expect(try isUnclear(clarity(.count, row("YE 2019-06", before), row("2021", after))) == expected)
  }

  @Test("the interval of the ratio can be told")
  func interval() throws {
    guard case .noClearChange(let test) = try clarity(.count, row("YE 2019-06", 52), row("2021", 46)) else {
      Issue.record("46 against 52 is no clear change")
      return
    }
    // By SciPy: see make-vectors.py.
    #expect((test.interval.lowerBound - 0.5817391610).magnitude < 1e-9)
    #expect((test.interval.upperBound - 1.3413197039).magnitude < 1e-9)
  }

  @Test("a change that chance could explain is neither for the better nor for the worse")
  func judgement() throws {
    let quantity = Quantity(unit: .count, noun: "", better: .lower)
    let rows = try [row("YE 2019-06", 52), row("2021", 46)]
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period("YE 2019-06"), quantity: quantity)
    #expect(findings.change?.direction == .down)
    #expect(findings.change?.isBetter(for: quantity) == nil)
  }

  private let fewer = Quantity(unit: .count, noun: "", better: .lower)

  /// The change from `start` to the last of the rows, judged by the process that they are.
  private func change(_ rows: [Observation], from start: String) throws -> Change {
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period(start), quantity: fewer)
    return try #require(findings.judged(by: ProcessBehaviour(of: Series(rows))).change)
  }

  private func change(_ cells: [String], from start: String) throws -> Change {
    try change(months(of: 2020, cells), from: start)
  }

  @Test("the test of two values gives way to their process, where that has limits")
  func processLeads() throws {
    // Alternating, so that the limits lie far from the mean of 1,200.
    let even = Array(repeating: ["1000", "1400"], count: 6).flatMap(\.self)
    #expect(try change(even, from: "2020-01").clarity == .withinProcess)
    #expect(try change(even, from: "2020-01").isUnclear)
    #expect(try change(even, from: "2020-01").isBetter(for: fewer) == nil)

    let risen = Array(repeating: "1000", count: 11) + ["1200"]
    #expect(try change(risen, from: "2020-01").clarity == .ledByProcess(.high, test: nil))
    #expect(try !change(risen, from: "2020-01").isUnclear)
    #expect(try change(risen, from: "2020-01").isBetter(for: fewer) == false)

    // The month that it is measured from stood out, and the last one does not.
    let fallen = ["300"] + Array(repeating: ["90", "130"], count: 6).flatMap(\.self).dropLast()
    #expect(try change(fallen, from: "2020-01").clarity == .ledByProcess(nil, test: nil))
    #expect(try change(fallen, from: "2020-01").isBetter(for: fewer) == nil)
  }

  @Test("a process that leads takes nothing back of a test by which chance could explain the two values")
  func processBesideTest() throws {
    // The last seven are below the average of 188. By SciPy: 169 ÷ 195 has the interval 0.70 to 1.07.
    let first = "254 213 250 262 195 200 191 171 191 225 124 121".split(separator: " ").map(String.init)
    let rows = try months(of: 2014, first) + months(of: 2015, ["182", "162", "116", "175", "169"])
    let fall = try change(rows, from: "2014-05")
    guard case .ledByProcess(.low, .some(let test)) = fall.clarity else {
      Issue.record("\(fall.clarity)")
      return
    }
    #expect((test.interval.lowerBound - 0.70).magnitude < 0.005)
    #expect((test.interval.upperBound - 1.07).magnitude < 0.005)
    #expect(fall.isUnclear)
    #expect(fall.isBetter(for: fewer) == nil)

    let risen = Array(repeating: "100", count: 11) + ["110"]
    #expect(try change(risen, from: "2020-01").isUnclear)
    #expect(try change(risen, from: "2020-01").isBetter(for: fewer) == nil)
  }

  @Test("limits on trial lead nothing: the test of the two values stands")
  func onTrial() throws {
    let few = ["100", "103", "99", "102", "98", "101", "99", "103", "100", "102", "120"]
    guard case .noClearChange = try change(few, from: "2020-01").clarity else {
      Issue.record("eleven points are on trial")
      return
    }
    let enough = Array(few.dropLast()) + ["101", "120"]
    guard case .ledByProcess = try change(enough, from: "2020-01").clarity else {
      Issue.record("twelve points are enough")
      return
    }
  }

  @Test("what shows no way in which it went is no change that chance could explain")
  func noWay() throws {
    let cells = Array(repeating: ["92", "95"], count: 6).flatMap(\.self).dropLast()
    let last = try Observation(
      period: period("2020-12"), value: Value(92), change: Value(.missing(.notAvailable)),
      percent: Value(.missing(.notAvailable)), against: period("2020-01"))
    let unknown = try change(months(of: 2020, Array(cells)) + [last], from: "2020-01")
    #expect(unknown.clarity == .withinProcess)
    #expect(unknown.direction == nil)
    #expect(!unknown.isUnclear)
  }

  @Test("unequal windows, shared months and points in time are not tested")
  func unlikeWindows() throws {
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", 52), row("2021-12", 50))))
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", 52), row("YE 2019-12", 50))))
    let stock = try Observation(period: period("2021-03-31"), value: Value(50), against: period("2020-03-31"))
    #expect(try !isUnclear(clarity(.count, row("2020-03-31", 52), stock)))
  }

  @Test("a window without dates but of one length is tested")
  func undated() throws {
    #expect(try isUnclear(clarity(.count, row("YE 2019-06", 52), row("12 months (not stated)", 46))))
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", 52), row("not stated", 46))))
  }

  @Test("rates, days, pounds, and counts out of something are not tested")
  func otherUnits() throws {
    for unit in [Unit.rate(per: 1_000), .days, .pounds] {
      #expect(try !isUnclear(clarity(unit, row("YE 2019-06", 52), row("2021", 46))))
    }
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", 52), row("2021", 46, of: 60))))
  }

  @Test("what is no count, and what stands after a break, is not tested")
  func noCounts() throws {
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", 52.5), row("2021", 46))))
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", -1), row("2021", 1))))
    let broken = try Observation(period: period("2021"), value: Value(46, marks: .breakInSeries))
    #expect(try !isUnclear(clarity(.count, row("YE 2019-06", 52), broken)))
  }

  @Test("percentages are tested where both have a sample")
  func percentages() throws {
    // By SciPy: 79 of 100 is −7.7 to 15.5 points above 75 of 100, before rounding widens it.
    #expect(try isUnclear(clarity(.percent, row("YE 2019-06", 75, of: 100), row("2021", 79, of: 100))))
    #expect(try !isUnclear(clarity(.percent, row("YE 2019-06", 40, of: 100), row("2021", 79, of: 100))))
    #expect(try !isUnclear(clarity(.percent, row("YE 2019-06", 75), row("2021", 79, of: 100))))
    #expect(try !isUnclear(clarity(.percent, row("YE 2019-06", 75, of: 100), row("2021", 79))))
  }

  @Test("what a percentage lost by rounding widens the interval")
  func roundedPercentages() throws {
    // Of 100,000 each, one point is far more than chance would explain, but 78.4 and 78.6 print as 78 and 79.
    #expect(
      try isUnclear(clarity(.percent, row("YE 2019-06", 78, of: 100_000), row("2021", 79, of: 100_000))))
    let before = try Observation(
      period: period("YE 2019-06"), value: Value(78, decimals: 2), whole: Value(100_000))
    let after = try Observation(
      period: period("2021"), value: Value(79, decimals: 2), whole: Value(100_000))
    #expect(try !isUnclear(clarity(.percent, before, after)))
  }

  @Test("a baseline is worked out from a printed difference")
  func workedOut() throws {
    func change(_ difference: Double) throws -> ClearChange {
      try clarity(
        .count, Observation(period: period("2021"), value: Value(145), change: Value(difference)))
    }
    #expect(try change(-70) == .claimsNothing)
    guard case .noClearChange(.counts(let baseline, _)) = try change(-7) else {
      Issue.record("145 against 152 is no clear change")
      return
    }
    #expect(baseline.count == 152)
    #expect(baseline.range == 152...152)
    #expect(baseline.isWorkedOut)
    #expect(try change(146) == .claimsNothing)
    #expect(try change(-7.5) == .claimsNothing)
  }

  @Test("from a rounded percentage, any baseline that rounds to it may be the one")
  func workedOutFromPercent() throws {
    func change(_ after: Double, _ percent: Double, decimals: Int = 0) throws -> ClearChange {
      let percent = Value(percent, decimals: decimals)
      return try clarity(.count, Observation(period: period("2021"), value: Value(after), percent: percent))
    }
    guard case .noClearChange(.counts(let baseline, _)) = try change(46, -12) else {
      Issue.record("46 after a fall of 12% is no clear change")
      return
    }
    // 46 ÷ 0.885 is 51.98, 46 ÷ 0.875 is 52.57.
    #expect(baseline.range == 51...53)
    #expect(baseline.count == 52)
    #expect(try change(7_509, -16) == .claimsNothing)
    #expect(try change(0, -100) == .claimsNothing)
    #expect(try change(46, -100) == .claimsNothing)
    // SciPy: 1,000 against 1,090 is within chance, 1,000 against 1,093 is not; 8% may be either.
    #expect(try isUnclear(change(1_000, -8)))
    #expect(try !isUnclear(change(1_000, -8.5, decimals: 1)))
  }

  @Test("a baseline that is withheld is not worked out")
  func withheld() throws {
    let before = try Observation(period: period("YE 2019-06"), value: Value(.missing(.confidential)))
    let after = try Observation(period: period("2021"), value: Value(46), change: Value(-6))
    #expect(try clarity(.count, before, after) == .claimsNothing)
  }
}
