import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("The grade of a measure")
struct GradeTests {
  private let file = "\(Content.thefts)/measure.yml"

  /// Thefts in two years, graded so.
  private func graded(
    _ lines: [String], scale: String? = "[good, fair, poor]", value: String = "900", better: String = "lower"
  ) -> Content {
    let content = Content.oneMeasure(
      "period,value\nYE 2019-06,1200\nYE 2021-12,\(value)",
      definition: ["better: \(better)", "grade:"] + lines.map { "  " + $0 })
    guard let scale else { return content }
    return content.replacing(
      "sections: [theft]", with: "sections: [theft]\ngrades: \(scale)", in: "editions/2022-02/edition.yml")
  }

  @Test("is awarded with its reason and its place in the paper")
  func awarded() throws {
    let content = graded(["awarded: fair", "because: It fell slowly.", "place: paragraph 16"])
    let grading = try #require(content.measure?.grading)
    #expect(grading.grade?.name == "fair")
    #expect(grading.awarded?.reason == "It fell slowly.")
    #expect(grading.awarded?.place == "paragraph 16")
    #expect(grading.computed == nil)
    #expect(content.publication?.editions.first?.grades == GradeScale(["good", "fair", "poor"]))
  }

  @Test("is worked out from thresholds, the way that is better")
  func computed() throws {
    #expect(graded(["thresholds: [800, 1000]"]).measure?.grading?.grade?.name == "fair")
    #expect(graded(["thresholds: [900, 1000]"]).measure?.grading?.grade?.name == "good")
    #expect(
      graded(["thresholds: [1000, 500]"], better: "higher").measure?.grading?.grade?.name == "fair")
    #expect(
      graded(["sense: at most", "thresholds: [800, 1000]"], better: "neither").measure?.grading?.grade?.name
        == "fair")
  }

  @Test("is worked out from some thresholds where these decide it")
  func partial() throws {
    #expect(graded(["thresholds: { fair: 1000 }"], value: "1100").measure?.grading?.grade?.name == "poor")
    let open = graded(["thresholds: { fair: 1000 }"], value: "900")
    #expect(open.problems == [])
    let grading = try #require(open.measure?.grading)
    #expect(grading.grade == nil)
    #expect(grading.possible.map(\.name) == ["good", "fair"])
  }

  @Test(
    "that does not fit the scale is a problem with its place",
    arguments: [
      (["awarded: fai", "because: It is."], "5:12 The edition has no grade `fai`. Did you mean `fair`?"),
      (
        ["awarded: fair"],
        "5:12 The grade `fair` was awarded, and nothing says why. Say why under `because`."
      ),
      (
        ["thresholds: [800, 1000]", "because: It is."],
        "6:12 A reason is given, and no grade was awarded. Say which grade was `awarded`, or take `because` out."
      ),
      (
        ["place: paragraph 4"],
        """
        5:3 The measure has neither an awarded grade nor thresholds. \
        Say which grade was `awarded`, or give its `thresholds`.
        """
      ),
      (
        ["thresholds: [800]"],
        """
        5:16 There is 1 threshold for 3 grades. Give one for each grade but the last, 2 in all; where some are not \
        known, write each as `grade: bound`.
        """
      ),
      (
        ["thresholds: [1,000, 800]"],
        """
        5:16 There are 3 thresholds for 3 grades. Give one for each grade but the last, 2 in all; where some are not \
        known, write each as `grade: bound`.
        """
      ),
      (
        ["thresholds: [1000, 800]"],
        """
        5:16 The better grade asks for 1,000, and the next one for 800. \
        The best grade stands first, and here asks for the least.
        """
      ),
      (
        ["thresholds: { poor: 800 }"],
        "5:17 `poor` is the last grade and has a threshold. Take it out: the last grade is for all that reaches no other."
      ),
      (["thresholds: { far: 800 }"], "5:17 The edition has no grade `far`. Did you mean `fair`?"),
      (
        ["thresholds: [few, 1000]"],
        """
        5:16 `few` is not a number in the unit that is asked for. \
        Write the digits; only a number in per cent may have a `%`, and only one in pounds a `£`.
        """
      ),
      (
        ["thresholds: [800, 1000]", "sense: at least"],
        "6:10 The thresholds are reached by `at least`, and `lower` is better. Mend whichever is wrong."
      ),
      (
        ["awarded: fair", "because: It is.", "because-of: That."],
        "7:3 `because-of` is no key of the grade. Did you mean `because`?"
      ),
    ])
  func problems(lines: [String], problem: String) {
    #expect(graded(lines).problems.first == "\(file):\(problem)")
  }

  @Test("needs to know which way thresholds are reached")
  func sense() {
    #expect(
      graded(["thresholds: [800, 1000]"], better: "neither").problems == [
        """
        \(file):5:3 Nothing says which way the thresholds are reached. Set `better: lower` or `better: higher`, or \
        add `sense: at least` or `sense: at most` to the grade.
        """
      ])
  }

  @Test("needs a scale in its edition, of two grades or more, each once")
  func scale() {
    let lines = ["awarded: fair", "because: It is."]
    #expect(
      graded(lines, scale: nil).problems == [
        """
        \(file):5:3 The measure is graded, and its edition has no scale of grades. \
        List the grades in `edition.yml` under `grades`, the best first.
        """
      ])
    let edition = "editions/2022-02/edition.yml"
    #expect(
      graded(lines, scale: "[fair]").problems == [
        "\(edition):8:10 A scale of one grade tells nothing apart. List all of them, the best first."
      ])
    #expect(
      graded(lines, scale: "[fair, poor, fair]").problems == [
        "\(edition):8:22 The list names `fair` twice. Take one of the two out."
      ])
  }
}
