import ContentSamples
import Testing

@testable import Editions

@Suite("status-contradicted")
struct StatusContradictedTests {
  private let file = "editions/2022-02/theft/section.yml"

  /// An edition whose thefts fell from 1,200 to 900, with this target of theirs and this status of a deliverable.
  private func content(target: String, _ lines: String...) -> Content {
    let deliverable = ["deliverables:", "  cut:", "    title: Cut thefts", "    measure: thefts"]
    return Content.oneMeasure(
      "period,value\nYE 2019-06,1200\nYE 2021-12,900", definition: ["better: lower", "target: { \(target) }"]
    ).replacing(
      "measures: [thefts]",
      with: (["measures: [thefts]"] + deliverable + lines.map { "    \($0)" }).joined(separator: "\n"),
      in: file)
  }

  @Test(
    "without a status the target tells it", arguments: [("percent: -20", "met"), ("percent: -30", "not met")])
  func judged(target: String, status: String) throws {
    let content = content(target: target)
    #expect(content.problems == [])
    #expect(try #require(content.publication?.editions.first).deliverables.map(\.status.rawValue) == [status])
  }

  @Test(
    "a status that the target bears out stands",
    arguments: [("value: 900", "met"), ("value: 899", "not met")])
  func agrees(target: String, status: String) {
    #expect(content(target: target, "status: \(status)").problems == [])
  }

  @Test("a status that the target contradicts is told, with what the target says")
  func contradicted() {
    #expect(
      content(target: "percent: -30", "status: met").problems == [
        """
        \(file):7:13 The deliverable `cut` is said to be met, and by the target of `thefts` it is not met. \
        Correct the status, or take it out and let the target tell it; or say under `stands` why it stays.
        """
      ])
    #expect(content(target: "percent: -20", "status: not met").problems.count == 1)
  }

  @Test(
    "what is under way or reported elsewhere claims nothing", arguments: ["under way", "reported elsewhere"])
  func claimsNothing(status: String) {
    #expect(content(target: "percent: -30", "status: \(status)").problems == [])
  }
}
