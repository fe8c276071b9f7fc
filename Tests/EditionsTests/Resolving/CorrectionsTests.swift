import ContentSamples
import Editions
import Testing

@Suite("Corrections of an edition")
struct CorrectionsTests {
  private let edition = "editions/2022-02/edition.yml"

  private func content(_ entries: String...) -> Content {
    let list = entries.map { "\n  - { \($0) }" }.joined()
    return Content.northshire.replacing(
      "presented-by: The deputy", with: "presented-by: The deputy\ncorrections:\(list)", in: edition)
  }

  @Test("stand with the edition, newest first, each with what it is about")
  func listed() throws {
    let corrections = try #require(
      content(
        "date: 2022-03-01, measure: thefts, was: \"910\", is: \"900\", because: A slip.",
        "date: 2022-04-01, section: theft, was: rose, is: fell, because: A slip.",
        "date: 2022-03-05, was: Paper 6, is: Paper 7, because: A slip."
      ).publication?.editions.first?.corrections)
    #expect(corrections.map(\.subject) == [.section("theft"), .edition, .measure("thefts")])
    #expect(corrections.map(\.now) == ["fell", "Paper 7", "900"])
  }

  @Test("may be about a file of words that is a section")
  func narrative() {
    #expect(content("date: 2022-03-01, section: introduction, was: a, is: b, because: c").problems == [])
  }

  @Test("are about something that is there")
  func unknown() {
    #expect(
      content(
        "date: 2022-03-01, measure: theft, was: a, is: b, because: c",
        "date: 2022-03-01, section: thefts, was: a, is: b, because: c"
      ).problems == [
        "\(edition):10:34 The edition has no measure `theft` to correct. Did you mean `thefts`?",
        "\(edition):11:34 The edition has no section `thefts` to correct. Did you mean `theft`?",
      ])
  }

  @Test("are about one thing, and no older than the edition")
  func misused() {
    #expect(
      content(
        "date: 2022-03-01, measure: thefts, section: theft, was: a, is: b, because: c",
        "measure: thefts, date: 2022-02-21, was: a, is: b, because: c"
      ).problems == [
        """
        \(edition):10:34 The correction names a measure and a section. \
        Name the measure alone, or write two corrections.
        """,
        """
        \(edition):11:30 The correction of 21 February 2022 is older than the edition, which is of \
        22 February 2022. A correction puts right what was published. Before that, mend the edition itself; \
        or mend the date.
        """,
      ])
  }
}
