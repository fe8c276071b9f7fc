import ContentSamples
import Testing

@Suite("missing-priority")
struct MissingPriorityTests {
  private let edition = "editions/2022-02"

  @Test("a priority that no section answers is missed where the framework is named")
  func missing() {
    let priority = "  victims:\n    title: Satisfy victims\nduties:"
    let content = Content.northshire.replacing("duties:", with: priority, in: "frameworks/shire-2020.yml")
    #expect(
      content.problems == [
        """
        \(edition)/edition.yml:5:12 The edition has no section for the priority “Satisfy victims”. Add a section \
        with `priority: victims`, say whether it `applies`, and why under `because`.
        """
      ])
  }

  @Test("a priority that does not apply needs its reason alone")
  func notApplying() {
    let content = Content.northshire
      .with("\(edition)/theft/section.yml", "title: Theft\npriority: theft\napplies: no\nbecause: None here.")
      .with("\(edition)/theft/force.md", nil).with("\(edition)/theft/next-quarter.md", nil)
      .without("\(edition)/theft/thefts").without("\(edition)/theft/survey")
    #expect(content.problems == [])
  }

  @Test("nothing is missed of an edition that could not be read whole")
  func unreadable() {
    let content = Content.northshire.replacing(
      "priority: theft", with: "priorty: theft", in: "\(edition)/theft/section.yml")
    #expect(!content.problems.isEmpty)
    #expect(!content.problems.contains { $0.contains("no section for the priority") })
  }
}
