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

  @Test("counts figures that do not tally, names each first, and says what the data say")
  func untallied() throws {
    let words = "We bought 47 locks after [910 thefts](=thefts!value)."
    let item = try #require(
      try items(.northshire.with("editions/2022-02/theft/force.md", words))["Figures"])
    #expect(item.isOpen)
    #expect(item.answer == "0 figures tallied, 1 quoted, 1 not bound, 1 does not tally")
    #expect(
      item.entries.first
        == ReviewChecklist.Entry(
          words: "910 thefts does not tally. The words say `910 thefts`, the data say 900.",
          place: "Content/editions/2022-02/theft/force.md:1:26"))
  }

  @Test("lists who signs the edition, in order, each with the day or as still to come, and where it stands")
  func signOffs() throws {
    let file = "editions/2022-02/edition.yml"
    let content = Content.northshire
      .replacing("state: published", with: "state: draft", in: file)
      .replacing("name: A. Northam", with: "name: A. Northam\n  - by: Commissioner", in: file)
    let item = try #require(try items(content)["Sign-offs"])
    #expect(item.isOpen)
    #expect(item.answer == "1 of 2 signed")
    #expect(
      item.entries == [
        ReviewChecklist.Entry(
          words: "Chief constable, for the words of the force: signed on 18 February 2022 by A. Northam",
          place: "Content/\(file):35:9"),
        ReviewChecklist.Entry(words: "Commissioner: still to come", place: "Content/\(file):39:9"),
      ])
    let signed = try #require(try items(.northshire)["Sign-offs"])
    #expect(!signed.isOpen)
    #expect(signed.answer == "all have signed")
  }

  @Test("does not call fine who signed after publication, nor an edition published unsigned")
  func lateSignOff() throws {
    let file = "editions/2022-02/edition.yml"
    let late = Content.northshire.replacing("signed: 2022-02-18", with: "signed: 2022-03-18", in: file)
    #expect(try items(late)["Sign-offs"]?.isOpen == true)
    let missing = Content.northshire.replacing("signed: 2022-02-18", with: "", in: file)
    let item = try #require(try items(missing)["Sign-offs"])
    #expect(item.answer == "0 of 1 signed")
    #expect(item.entries.last?.words == "The edition is published, and `Chief constable` has not signed.")
  }

  @Test("calls nothing fine that waits for parts which are left out")
  func unknown() throws {
    let content = Content.northshire.with("editions/2022-02/theft/next-quarter.md", "<!-- Last quarter. -->")
    let items = try items(content)
    for title in ["Parts", "Windows"] {
      #expect(items[title]?.answer == "told when the errors are mended")
      #expect(items[title]?.isOpen == true)
    }
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
