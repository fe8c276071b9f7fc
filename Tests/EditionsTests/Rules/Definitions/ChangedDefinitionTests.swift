import ContentSamples
import Testing

@Suite("changed-definition")
struct ChangedDefinitionTests {
  private let later = "editions/2022-05/theft/thefts/measure.yml"
  private let content = Content.oneMeasure(
    "period,value\n2021,900", definition: ["definition: Thefts of any kind.", "better: lower"]
  ).withNextEdition.withFurtherFigures

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

  @Test(
    "a further table keeps its unit and its direction, or its measure says what changed",
    arguments: [
      ("unit: percent", "unit: days", "The unit of the further table `cleared` was `percent`"),
      ("better: higher", "better: lower", "Which way is better in the further table `cleared` was `higher`"),
    ])
  func furtherTable(old: String, new: String, message: String) {
    let content = content(withTable: "{ noun: thefts cleared up, unit: percent, better: higher }")
    #expect(content.problems == [])
    let changed = content.replacing(old, with: new, in: later)
    #expect(
      changed.problems == [
        """
        \(later) \(message) in the edition before. Say under `changed` what changed and why, or give another \
        measure another folder. (editions/2022-02/theft/thefts/measure.yml It stands here.)
        """
      ])
    let explained = changed.replacing("definition:", with: "changed: It is anew.\ndefinition:", in: later)
    #expect(explained.problems == [])
  }

  @Test("a further table that follows its measure is not told beside it")
  func followingTable() {
    let changed = content(withTable: "{ noun: thefts cleared up }")
      .replacing("better: lower", with: "unit: days\nbetter: neither", in: later)
    #expect(changed.problems.map { $0.contains("further table") } == [false, false])
  }

  /// The content with a further table of which both editions say this.
  private func content(withTable said: String) -> Content {
    let table = "period,value\n2021,40"
    return Content.oneMeasure(
      "period,value\n2021,900",
      definition: ["definition: Thefts of any kind.", "better: lower", "tables: { cleared: \(said) }"],
      others: ["\(Content.thefts)/cleared.csv": table]
    ).withNextEdition.withFurtherFigures
  }

  @Test("a measure that is the same is right")
  func same() {
    #expect(content.problems == [])
  }
}
