import ContentSamples
import Testing

@Suite("changed-definition")
struct ChangedDefinitionTests {
  private let later = "editions/2022-05/theft/thefts/measure.yml"
  private let content = Content.oneMeasure(
    "period,value\n2021,900", definition: ["definition: Thefts of any kind.", "better: lower"]
  ).withNextEdition

  @Test(
    "a measure that keeps its name keeps its unit, its direction and its definition",
    arguments: [
      ("better: lower", "unit: days\nbetter: lower", "The measure's unit was `count` in the edition before."),
      ("better: lower", "better: neither", "Which way is better was `lower` in the edition before."),
      (
        "any kind", "bicycles", "The measure's definition has other words than in the edition before."
      ),
    ])
  func changed(old: String, new: String, message: String) {
    let changed = content.replacing(old, with: new, in: later)
    #expect(
      changed.problems == [
        """
        \(later) \(message) Say under `changed` what changed and why, or give another measure another folder. \
        (editions/2022-02/theft/thefts/measure.yml It stands here.)
        """
      ])
    let explained = changed.replacing("better:", with: "changed: The source counts anew.\nbetter:", in: later)
    #expect(explained.problems == [])
  }

  @Test("a measure that is the same is right")
  func same() {
    #expect(content.problems == [])
  }
}
