import ContentSamples
import Testing

@testable import Editions

@Suite("An edition's sections")
struct SectionsTests {
  private let edition = "editions/2022-02"

  @Test("stand in the order of the list, whatever their names")
  func order() throws {
    let content = Content.northshire.replacing(
      "  - introduction.md\n  - theft", with: "  - theft\n  - introduction.md", in: "\(edition)/edition.yml")
    #expect(
      try #require(content.publication?.editions.first).sections.map(\.id) == ["theft", "introduction"])
  }

  @Test("a narrative is titled by its first heading, which is not repeated in its words")
  func narrative() throws {
    let section = try #require(Content.northshire.publication?.editions.first?.sections.first)
    #expect(section.title == "Introduction")
    #expect(section.short == "Introduction")
    #expect(section.priority == nil)
    #expect(section.measures.isEmpty)
    #expect(section.narrative?.blocks.count == 1)
  }

  @Test("a narrative without a heading has no title")
  func noTitle() {
    let content = Content.northshire.with("\(edition)/introduction.md", "Fifty-two [?](=fact(weeks)).")
    #expect(
      content.problems == [
        """
        \(edition)/introduction.md The words do not begin with their title. \
        Begin the file with a heading, such as `# Methods`.
        """
      ])
  }

  @Test("a section that is named and not there is reported with those that are")
  func missing() {
    let content = Content.northshire.replacing("  - theft", with: "  - thefts", in: "\(edition)/edition.yml")
    #expect(
      content.problems == [
        "\(edition)/edition.yml:28:5 The edition has no section `thefts`. Did you mean `theft`?",
        """
        \(edition)/theft No section of the edition is called `theft`. \
        Add `theft` to `sections` in `edition.yml`, or take the folder out.
        """,
      ])
  }

  @Test("a section that is named twice is reported")
  func twice() {
    let content = Content.northshire.replacing(
      "  - theft", with: "  - theft\n  - theft", in: "\(edition)/edition.yml")
    #expect(
      content.problems == [
        "\(edition)/edition.yml:29:5 The list names `theft` twice. Take one of the two out."
      ])
  }

  @Test("a section that cannot be read is not said to be missing too")
  func unreadable() {
    let content = Content.northshire.with("\(edition)/theft/section.yml", "short: Theft")
    #expect(
      content.problems == [
        "\(edition)/theft/section.yml:1:1 `title` is missing, and a section needs it. "
          + "Add a line that begins with `title:`."
      ])
  }

  @Test("a measure that is named and not there, and one that is there and not named, are reported")
  func measures() {
    let content = Content.northshire.replacing(
      "  - survey", with: "  - surveys", in: "\(edition)/theft/section.yml")
    #expect(
      content.problems == [
        "\(edition)/theft/section.yml:9:5 The section has no measure `surveys`. Did you mean `survey`?",
        """
        \(edition)/theft/survey No measure of the section is called `survey`. \
        Add `survey` to `measures` in `section.yml`, or take the folder out.
        """,
      ])
  }

  @Test("a measure that is named twice is reported")
  func measureTwice() {
    let content = Content.northshire.replacing(
      "  - survey", with: "  - survey\n  - thefts", in: "\(edition)/theft/section.yml")
    #expect(
      content.problems == [
        "\(edition)/theft/section.yml:10:5 The list names `thefts` twice. Take one of the two out."
      ])
  }
}
