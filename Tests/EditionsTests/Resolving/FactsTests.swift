import ContentSamples
import Testing

@testable import Editions

@Suite("Facts")
struct FactsTests {
  private let file = "editions/2022-02/facts.csv"
  private let words = "editions/2022-02/introduction.md"

  private func facts(_ rows: String) -> Content {
    Content.northshire.with(file, "id,text,about,source,place\n\(rows)")
  }

  @Test("keep the author's order, with the source and the place of each")
  func order() throws {
    let content = facts("weeks,52,Weeks,Paper 7,paragraph 1\narrests,over 200,Arrests,Paper 8,page 2")
      .replacing("weeks.", with: "weeks and saw [?](=fact(arrests)) arrests.", in: words)
    #expect(content.problems == [])
    let facts = try #require(content.publication?.editions.first).facts
    #expect(
      facts == [
        Fact(id: "weeks", text: "52", about: "Weeks", source: "Paper 7", place: "paragraph 1"),
        Fact(id: "arrests", text: "over 200", about: "Arrests", source: "Paper 8", place: "page 2"),
      ])
  }

  @Test("may stand in words as they are, or as a question mark, or as nothing", arguments: ["52", "?", ""])
  func typed(text: String) {
    #expect(Content.northshire.replacing("[?]", with: "[\(text)]", in: words).problems == [])
  }

  @Test("that the words say otherwise do not tally")
  func otherwise() {
    let content = Content.northshire.replacing("[?]", with: "[53]", in: words)
    #expect(
      content.problems == [
        """
        \(words):3:23 The words say `53`, `facts.csv` says 52. \
        Write `?` in place of the words, or mend whichever is wrong.
        """
      ])
  }

  @Test("that no words write are warned of, and the edition is published all the same")
  func unused() throws {
    let content = facts("weeks,52,Weeks,Paper 7,paragraph 1\narrests,200,Arrests,Paper 7,paragraph 2")
    #expect(
      content.problems == [
        """
        warning \(file):3 No words write the fact `arrests`. \
        Write it into the words with `[?](=fact(arrests))`, or take the row out.
        """
      ])
    #expect(content.publication?.editions.count == 1)
  }

  @Test("that do not exist cannot be written")
  func unknown() {
    let content = Content.northshire.replacing("fact(weeks)", with: "fact(week)", in: words)
    #expect(
      content.problems == [
        """
        warning \(file):2 No words write the fact `weeks`. \
        Write it into the words with `[?](=fact(weeks))`, or take the row out.
        """,
        "\(words):3:23 There is no fact `week`. Did you mean `weeks`?",
      ])
  }

  @Test("are the only formula that needs no measure")
  func formula() {
    let content = Content.northshire.replacing(
      "[?](=fact(weeks))", with: "[?](=fact(weeks)) of [4](=value)", in: words)
    #expect(
      content.problems == [
        """
        \(words):3:44 The formula names no measure, and its words do not stand beside one. \
        Write the measure first, as in `=survey!value`.
        """
      ])
  }

  @Test("have an id, a text, what they are about, a source and a place")
  func empty() {
    #expect(
      facts("weeks,52,Weeks,Paper 7,paragraph 1\nmonths,12,,Paper 7,paragraph 1").problems == [
        "\(file):3 The fact has no `about`. Fill the cell; each fact says what it is and where it is printed."
      ])
  }

  @Test("have an id that no other has")
  func duplicate() {
    #expect(
      facts("weeks,52,Weeks,Paper 7,paragraph 1\nweeks,53,Weeks,Paper 7,paragraph 2").problems == [
        "\(file):3 Two facts have the id `weeks`. Give each an id of its own. (\(file):2 The first is here.)"
      ])
  }

  @Test("have an id of small letters, digits and hyphens")
  func slug() {
    #expect(
      facts("weeks,52,Weeks,Paper 7,paragraph 1\nTwo Months,53,Weeks,Paper 7,paragraph 2").problems == [
        """
        \(file):3:1 `Two Months` cannot be part of an address on every host. \
        Name it with small letters, digits and hyphens only.
        """
      ])
  }

  @Test("cannot be written on a plain page")
  func plainPage() {
    let content = Content.northshire.with("pages/methods.md", "# Methods\n\n[?](=fact(weeks))")
    #expect(
      content.problems == [
        """
        pages/methods.md:3:1 `=fact(weeks)` asks for data, and a plain page has none. \
        Type the figure, or put the words into an edition.
        """
      ])
  }
}
