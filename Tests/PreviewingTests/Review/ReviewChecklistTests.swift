import ContentSamples
import Testing

@testable import Previewing

@Suite("The checklist of an edition")
struct ReviewChecklistTests {
  private func items(_ content: Content, of id: String = "2022-02") throws -> [String: ReviewChecklist.Item] {
    let site = try Samples.site(content)
    let pages = try #require(site.pages)
    let edition = try #require(pages.edition(at: "\(id)/index.html"))
    let checklist = pages.checklist(
      of: edition, problems: site.problems.filter { $0.place.path.contains(id) })
    return Dictionary(checklist.items.map { ($0.title, $0) }) { first, _ in first }
  }

  @Test("has nothing open where all is well")
  func fine() throws {
    let items = try items(.northshire)
    #expect(items.values.filter(\.isOpen).map(\.title) == [])
    #expect(items["Figures"]?.answer == "0 figures tallied, 1 quoted, 0 not bound")
    #expect(items["Parts"]?.answer == "nothing that must be there is missing")
  }

  @Test("counts figures, and names each that no data stand behind, with its place")
  func figures() throws {
    let item = try #require(
      try items(.northshire.with("editions/2022-02/theft/force.md", "We bought 47 locks."))["Figures"])
    #expect(item.isOpen)
    #expect(item.answer == "0 figures tallied, 1 quoted, 1 not bound")
    #expect(item.entries.contains { $0.place == "Content/editions/2022-02/theft/force.md:1:11" })
  }

  @Test("says which parts are missing")
  func parts() throws {
    let item = try #require(
      try items(.northshire.with("editions/2022-02/theft/next-quarter.md", nil))["Parts"])
    #expect(item.isOpen)
    #expect(item.answer == "1 is missing")
  }

  @Test("lists revisions, and those without a reason as open")
  func revisions() throws {
    let later = Content.northshire.withNextEdition
      .replacing("1200", with: "1210", in: "editions/2022-05/theft/thefts/data.csv")
    let item = try #require(try items(later, of: "2022-05")["Revisions"])
    #expect(item.isOpen)
    #expect(item.answer == "1 figure differs from an earlier edition")
    #expect(
      item.entries.first?.words
        == "Thefts, Year ending June 2019: 1,200 was printed before, 1,210 now. No reason is given.")
  }

  @Test("lists what stands, with its reason")
  func stands() throws {
    let content = Content.northshire.replacing(
      "presented-to: The board",
      with:
        "presented-to: The board\nstands:\n  - { rule: repeated-words, place: theft/force.md, because: So be it. }",
      in: "editions/2022-02/edition.yml")
    let item = try #require(try items(content)["What stands"])
    #expect(item.answer == "1 thing that breaks a rule is let stand")
    #expect(
      item.entries == [ReviewChecklist.Entry(words: "repeated-words: So be it.", place: "theft/force.md")])
  }
}
