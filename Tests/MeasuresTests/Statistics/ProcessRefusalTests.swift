import Measures
import Testing

@Suite("Processes that are refused")
struct ProcessRefusalTests {
  private func words(
    _ notations: String..., method: ProcessMethod = ProcessMethod(), recalculations: [Recalculation] = []
  ) throws -> String {
    let rows = try notations.map { try Observation(period: period($0), value: Value(5)) }
    do {
      _ = try ProcessBehaviour(of: Series(rows), by: method, recalculations: recalculations)
      return "not refused"
    } catch { return error.words }
  }

  private let april = Month(index: 2020 * 12 + 3)

  @Test("years that end with each month overlap, and years that end with each June do not")
  func overlapping() throws {
    #expect(
      try words("YE 2019-05", "YE 2019-06") == """
        The windows overlap (the year ending May 2019, the year ending June 2019), and sums that share months drift \
        together: chance alone would look like a shift.
        """)
    #expect(try words("YE 2018-06", "YE 2019-06") == "not refused")
  }

  @Test("the sums of years of any monthly series are refused")
  func yearEndingSums() throws {
    let monthly = try Series(months(of: 2020, (1...12).map(String.init)) + months(of: 2021, ["1", "2"]))
    #expect(throws: ProcessRefusal.self) { try ProcessBehaviour(of: monthly.yearEndingSums) }
  }

  @Test("windows of two lengths make no process")
  func unequal() throws {
    #expect(
      try words("2019-06", "2020 Q1")
        == "A process has windows of one length: June 2019 and January to March 2020 are not.")
  }

  @Test("points in time and windows without dates make no process")
  func undated() throws {
    #expect(
      try words("2019-05-01", "2019-06-01")
        == "Only windows of whole months with dates make a process, and 1 May 2019 is none.")
    #expect(
      try words("12 months (not stated)")
        == "Only windows of whole months with dates make a process, and the latest 12 months is none.")
  }

  @Test("a fixed baseline has twelve points or more")
  func baseline() throws {
    #expect(
      try words("2019-06", method: ProcessMethod(baseline: .first(11)))
        == "A baseline of eleven points is too short: the fewest are twelve.")
    #expect(try words("2019-06", method: ProcessMethod(baseline: .first(12))) == "not refused")
  }

  @Test("a recalculation says why, and has points on both sides")
  func recalculations() throws {
    #expect(
      try words("2020-03", "2020-04", recalculations: [Recalculation(from: april, because: " ")])
        == "The recalculation from April 2020 does not say why.")
    let change = Recalculation(from: april, because: "A new system.")
    #expect(try words("2020-03", "2020-04", recalculations: [change]) == "not refused")
    let empty = "The recalculation from April 2020 needs points before it and points from it on."
    #expect(try words("2020-04", "2020-05", recalculations: [change]) == empty)
    #expect(try words("2020-02", "2020-03", recalculations: [change]) == empty)
    #expect(try words("2020-03", "2020-04", recalculations: [change, change]) == empty)
  }
}
