import Measures
import Testing

@Suite("Grades")
struct GradeScaleTests {
  private let scale = GradeScale(["Outstanding", "Good", "Needs Improvement", "Poor"])

  private func grade(_ number: Double, _ bounds: [Double], _ sense: Target.Sense) throws -> String? {
    try GradeThresholds(scale, bounds: bounds, sense: sense).grade(of: Value(number))?.name
  }

  private func fault(_ bounds: [Double], _ sense: Target.Sense) -> GradeThresholdsFault? {
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

  @Test("an awarded grade is shown before the computed one, and held against it")
  func awards() throws {
    let good = try #require(scale.grade(named: "Good"))
    let poor = try #require(scale.grade(named: "Poor"))
    let award = Grading.Award(good, because: "The last inspection.")
    #expect(Grading(computed: poor, awarded: award)?.grade == good)
    #expect(Grading(computed: poor, awarded: award)?.agrees == false)
    #expect(Grading(computed: good, awarded: award)?.agrees == true)
    #expect(Grading(computed: poor, awarded: nil)?.grade == poor)
    #expect(Grading(computed: poor, awarded: nil)?.agrees == nil)
    #expect(Grading(computed: nil, awarded: award)?.agrees == nil)
    #expect(Grading(computed: nil, awarded: nil) == nil)
  }

  @Test("a scale knows its grades by name and by place")
  func names() {
    #expect(scale.grade(named: "Poor")?.place == 3)
    #expect(scale.grade(named: "Adequate") == nil)
  }
}
