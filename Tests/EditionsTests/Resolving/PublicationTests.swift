import ContentSamples
import Testing

@testable import Editions

@Suite("What is published")
struct PublicationTests {
  private let edition = "editions/2022-02/edition.yml"

  /// A further edition with a narrative alone.
  private func edition(_ id: String, date: String, state: String = "published", words: String = "# A\n\nB")
    -> [(String, String)]
  {
    [
      (
        "editions/\(id)/edition.yml",
        "title: \(id)\ndate: \(date)\nstate: \(state)\nsource:\n  title: Paper\nsections: [words.md]"
      ), ("editions/\(id)/words.md", words),
    ]
  }

  private func northshire(and files: [(String, String)]) -> Content {
    files.reduce(Content.northshire) { $0.with($1.0, $1.1) }
  }

  @Test("editions stand newest first, by date and not by name")
  func newestFirst() throws {
    let content = northshire(
      and: edition("2023-01", date: "2021-01-01") + edition("a", date: "2022-05-01")
        + edition("b", date: "2022-02-22"))
    #expect(content.problems == [])
    #expect(try #require(content.publication).editions.map(\.id) == ["a", "b", "2022-02", "2023-01"])
  }

  @Test("a draft is in it where drafts are shown, though it breaks a rule")
  func shownDraft() throws {
    let broken = edition("2022-05", date: "2022-05-01", state: "draft", words: "# A\n\nTODO")
    let content = northshire(and: broken)
    #expect(content.publication == nil)
    let editions = try #require(content.preview).editions
    #expect(editions.map(\.id) == ["2022-05", "2022-02"])
    #expect(editions.map(\.isDraft) == [true, false])
  }

  @Test("nothing is shown of what cannot be put on a page")
  func unshownDraft() {
    let broken = edition("2022-05", date: "2022-05-01", state: "draft", words: "# A\n\n<b>B</b>")
    #expect(northshire(and: broken).preview == nil)
  }

  @Test("a draft is not in it")
  func draft() throws {
    let content = northshire(and: edition("2022-05", date: "2022-05-01", state: "draft"))
    #expect(try #require(content.publication).editions.map(\.id) == ["2022-02"])
  }

  @Test("a draft is checked all the same, and an error in it stops the publication")
  func draftIsChecked() {
    let content = northshire(
      and: edition("2022-05", date: "2022-05-01", state: "draft", words: "# A\n\n[here](nowhere.html)"))
    #expect(
      content.problems.map { $0.prefix(while: { $0 != "." }) } == ["editions/2022-05/words"])
    #expect(content.publication == nil)
  }

  @Test("nothing of a draft can be linked to")
  func linkToDraft() {
    let content = northshire(and: edition("2022-05", date: "2022-05-01", state: "draft"))
      .with("pages/methods.md", "# Methods\n\n[Next](2022-05/index.html)")
    #expect(
      content.problems.first?.hasPrefix(
        "pages/methods.md:3:1 `2022-05/index.html` leads to no page of the site.") == true)
  }

  @Test("an edition that cannot be read leaves the problems of its parts to be told")
  func unreadableEdition() {
    let content = Content.northshire.replacing("date: 2022-02-22", with: "date: 22 February", in: edition)
      .replacing("[?](=fact(weeks)) weeks", with: "<b>52</b> weeks", in: "editions/2022-02/introduction.md")
    #expect(content.problems.count > 1)
    #expect(content.problems.contains { $0.hasPrefix("editions/2022-02/introduction.md:3:23") })
  }

  @Test("plain pages stand in the order of their addresses, titled by their first headings")
  func pages() throws {
    let content = Content.northshire.with("pages/about.md", "# About *us*\n\nWords.")
    let pages = try #require(content.publication).pages
    #expect(pages.map(\.id) == ["about", "methods"])
    #expect(pages.map(\.title) == ["About us", "Methods"])
    #expect(pages.map(\.markdown.blocks.count) == [1, 1])
  }

  @Test("measures are counted over all editions")
  func count() throws {
    #expect(try #require(Content.northshire.publication).measureCount == 2)
  }
}
