import CommonMark
import ContentSamples
import Testing

@testable import Editions

@Suite("Words of voices")
struct VoicesTests {
  private let edition = "editions/2022-02"

  @Test("attach to the edition, to a section and to a measure by the same file names")
  func levels() throws {
    let edition = try #require(Content.northshire.publication?.editions.first)
    let theft = try #require(edition.sections.last)
    #expect(edition.words.map(\.voice.id) == ["commissioner"])
    #expect(theft.words.map(\.voice.name) == ["Northshire Police", "Planned action"])
    #expect(theft.measures.map { $0.words.map(\.voice.id) } == [["commissioner", "force"], []])
    #expect(theft.measures.first?.words.first?.markdown.blocks.count == 1)
  }

  @Test("carry the place in the paper that their section or their measure gives")
  func places() throws {
    let theft = try #require(Content.northshire.publication?.editions.first?.sections.last)
    #expect(theft.words.map(\.place) == ["paragraphs 2 to 4", nil])
    #expect(theft.measures.first?.words.map(\.place) == [nil, "paragraph 3"])
  }

  @Test("named after no voice of the edition are reported")
  func undeclared() {
    let content = Content.northshire.moving(
      "\(edition)/theft/thefts/commissioner.md", to: "\(edition)/theft/thefts/commisioner.md")
    #expect(
      content.problems == [
        """
        \(edition)/theft/thefts/commisioner.md These words are named after `commisioner`, which is no voice of the \
        edition. Did you mean `commissioner`? Voices stand in `edition.yml`, and words alone are a section \
        `commisioner.md`.
        """
      ])
  }

  @Test("of a required voice may stand at the measure alone")
  func atMeasure() {
    #expect(Content.northshire.with("\(edition)/theft/force.md", nil).problems == [])
  }

  @Test("of a required voice are missed where neither the section nor a measure has them")
  func required() {
    let content = Content.northshire.with("\(edition)/theft/force.md", nil)
      .with("\(edition)/theft/thefts/force.md", nil)
    #expect(
      content.problems == [
        """
        \(edition)/theft/section.yml The section has no words under “Northshire Police”. \
        Write `force.md` in the section's folder or in one of its measures'.
        """
      ])
  }

  @Test("of a required voice are not asked for where a section has no measures")
  func narrative() {
    let content = Content.northshire.with("\(edition)/plans/section.yml", "title: Plans")
      .replacing("  - theft", with: "  - theft\n  - plans", in: "\(edition)/edition.yml")
    #expect(content.problems == [])
  }
}
