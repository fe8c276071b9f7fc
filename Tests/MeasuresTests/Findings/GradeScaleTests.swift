import Measures
import Testing

@Suite("Grades")
struct GradeScaleTests {
  private let scale = GradeScale(["Outstanding", "Good", "Needs Improvement", "Poor"])

  private func grade(_ number: Double, _ bounds: [Double], _ sense: Target.Sense) throws -> String? {
    try GradeThresholds(scale, bounds: bounds, sense: sense).grade(of: Value(number))?.name
  }

  private func fault(_ bounds: [Double?], _ sense: Target.Sense) -> GradeThresholdsFault? {
    do {
      _ = try GradeThresholds(scale, bounds: bounds, sense: sense)
      return nil
    } catch { return error }
  }

  @Test(
    "a bound is reached by its own value, and below all there is the last grade",
    arguments: [(95.0, "Outstanding"), (94.9, "Good"), (90, "Good"), (80, "Needs Improvement"), (0, "Poor")])
  func atLeast(number: Double, expected: String) throws {
    #expect(try grade(number, [95, 90, 80], .atLeast) == expected)
  }

  @Test(
    "where less is better the bounds rise", arguments: [(5.0, "Outstanding"), (5.1, "Good"), (99, "Poor")])
  func atMost(number: Double, expected: String) throws {
    #expect(try grade(number, [5, 10, 20], .atMost) == expected)
  }

  @Test("a missing value has no grade")
  func missing() throws {
    let thresholds = try GradeThresholds(scale, bounds: [95, 90, 80], sense: .atLeast)
    #expect(thresholds.grade(of: Value(.missing(.notAvailable))) == nil)
  }

  @Test("bounds that do not fit the scale are refused")
  func faults() {
    #expect(fault([95, 90], .atLeast) == .count(2, grades: 4))
    #expect(fault([95, 90, 90], .atLeast) == .order(90, then: 90))
    #expect(fault([95, 90, 80], .atMost) == .order(95, then: 90))
    #expect(fault([95, 90, 80], .atLeast) == nil)
  }

  @Test(
    "an unknown bound leaves open what it would decide",
    arguments: zip(
      [60.0, 50, 49], [["Outstanding", "Good"], ["Outstanding", "Good"], ["Needs Improvement", "Poor"]]))
  func unknown(number: Double, expected: [String]) throws {
    let thresholds = try GradeThresholds(scale, bounds: [nil, 50, nil], sense: .atLeast)
    #expect(thresholds.grades(of: Value(number)).map(\.name) == expected)
    #expect(thresholds.grade(of: Value(number)) == nil)
  }

  @Test("a bound that is missed rules out all better grades, known or not")
  func missed() throws {
    let thresholds = try GradeThresholds(scale, bounds: [nil, 50, 20], sense: .atLeast)
    #expect(thresholds.grade(of: Value(30))?.name == "Needs Improvement")
    #expect(thresholds.grade(of: Value(10))?.name == "Poor")
    #expect(fault([nil, 50, 50], .atLeast) == .order(50, then: 50))
  }

  @Test("an awarded grade is shown before the computed one, and held against it")
  func awards() throws {
    let thresholds = try GradeThresholds(scale, bounds: [95, 90, 80], sense: .atLeast)
    let award = Grading.Award(try #require(scale.grade(named: "Good")), because: "The last inspection.")
    let both = try #require(Grading(of: Value(10), by: thresholds, awarded: award))
    #expect(both.grade?.name == "Good")
    #expect(both.computed?.name == "Poor")
    #expect(both.agrees == false)
    #expect(Grading(of: Value(92), by: thresholds, awarded: award)?.agrees == true)
    let computed = try #require(Grading(of: Value(10), by: thresholds, awarded: nil))
    #expect(computed.grade?.name == "Poor")
    #expect(computed.agrees == nil)
    #expect(Grading(of: nil, by: thresholds, awarded: award)?.agrees == nil)
    #expect(Grading(of: Value(10), by: nil, awarded: award)?.agrees == nil)
    #expect(Grading(of: Value(10), by: nil, awarded: nil) == nil)
  }

  @Test("an award agrees with any grade that the thresholds leave open")
  func open() throws {
    let thresholds = try GradeThresholds(scale, bounds: [nil, 50, nil], sense: .atMost)
    let good = Grading.Award(try #require(scale.grade(named: "Good")), because: "So far.")
    #expect(Grading(of: Value(40), by: thresholds, awarded: good)?.agrees == true)
    #expect(Grading(of: Value(60), by: thresholds, awarded: good)?.agrees == false)
    let open = try #require(Grading(of: Value(60), by: thresholds, awarded: nil))
    #expect(open.grade == nil)
    #expect(open.possible.map(\.name) == ["Needs Improvement", "Poor"])
  }

  @Test("a scale knows its grades by name and by place")
  func names() {
    #expect(scale.grade(named: "Poor")?.place == 3)
    #expect(scale.grade(named: "Adequate") == nil)
  }
}
