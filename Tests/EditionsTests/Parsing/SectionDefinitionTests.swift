import ContentSamples
import Testing

@testable import Editions

@Suite("section.yml")
struct SectionDefinitionTests {
  private let file = "editions/2022-02/theft/section.yml"

  @Test("holds the title, the priority, why it applies, and the evidence")
  func section() throws {
    let section = try #require(Content.northshire.publication?.editions.first?.sections.last)
    #expect(section.id == "theft")
    #expect(section.title == "Reduce theft")
    #expect(section.short == "Theft")
    #expect(section.priority?.priority.title == "Reduce theft")
    #expect(section.priority?.applies == true)
    #expect(section.priority?.because?.plainText == "There are thefts in Northshire.")
    #expect(section.evidence?.plainText == "One official measure and a proxy.")
    #expect(section.measures.map(\.id) == ["thefts", "survey"])
  }

  @Test("is called by its title where it has no short name")
  func short() throws {
    let content = Content.northshire.replacing("short: Theft\n", with: "", in: file)
    #expect(try #require(content.publication?.editions.first?.sections.last).short == "Reduce theft")
  }

  @Test("of a priority says whether it applies")
  func applies() {
    let content = Content.northshire.replacing("applies: yes\n", with: "", in: file)
    #expect(
      content.problems.first == """
        \(file):3:11 The section does not say whether its priority applies. \
        Add `applies: yes` or `applies: no`, and say why under `because`.
        """)
  }

  @Test("says yes or no to whether it applies, and nothing else")
  func flag() {
    let content = Content.northshire.replacing("applies: yes", with: "applies: true", in: file)
    #expect(
      content.problems.contains(
        "\(file):4:10 `true` is no choice for `applies`. Write one of `yes` or `no`."))
  }

  @Test("names a priority of the framework")
  func unknownPriority() {
    let content = Content.northshire.replacing("priority: theft", with: "priority: thefts", in: file)
    #expect(
      content.problems.first == "\(file):3:11 The framework has no priority `thefts`. Did you mean `theft`?")
  }

  @Test("gives places for words of voices that the edition has")
  func places() {
    let content = Content.northshire.replacing("  force: para", with: "  forces: para", in: file)
    #expect(content.problems == ["\(file):11:3 The edition has no voice `forces`. Did you mean `force`?"])
  }
}
