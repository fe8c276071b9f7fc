import CommonMark
import ContentSamples
import Testing

@testable import Editions

@Suite("Deliverables")
struct DeliverablesTests {
  private let file = "editions/2022-02/theft/section.yml"

  private func deliverables(of content: Content) throws -> [Deliverable] {
    try #require(content.publication?.editions.first).deliverables
  }

  @Test("hold what was to be done, by whom, what became of it, and where the paper says so, in order")
  func whole() throws {
    let deliverables = try deliverables(of: .northshire)
    #expect(deliverables.map(\.id) == ["lock-scheme", "lamp-scheme"])
    #expect(deliverables.map(\.status) == [.met, .reportedElsewhere])
    let first = try #require(deliverables.first)
    #expect(first.title == "Give locks to those who ask")
    #expect(first.owner == "Northshire Police")
    #expect(first.place == "paragraph 5")
    #expect(first.measures == ["thefts"])
  }

  /// The first deliverable with these words.
  private func saying(_ words: String) -> Content {
    Content.northshire.replacing("Locks were given to all who asked.", with: words, in: file)
  }

  @Test("have words whose figures tally, or are told where they stand")
  func figures() {
    #expect(saying("After [900 thefts](=thefts!value) locks were given.").problems == [])
    #expect(
      saying("After [800 thefts](=thefts!value) locks were given.").problems.map { $0.prefix(file.count + 7) }
        == ["\(file):16:17 "])
  }

  @Test("speak of their measure where they name one")
  func ownMeasure() {
    #expect(saying("After [900 thefts](=value) locks were given.").problems == [])
  }

  @Test("are anchors of the statement")
  func anchors() {
    let content = Content.northshire.with(
      "editions/2022-02/theft/next-quarter.md", "See [locks](index.html#lock-scheme).")
    #expect(content.problems == [])
  }

  @Test("do not share an anchor with a measure")
  func sameAnchor() {
    let content = Content.northshire.replacing("lamp-scheme:", with: "survey:", in: file)
    #expect(
      content.problems == [
        """
        editions/2022-02/theft/survey/measure.yml Two things on the statement have the anchor `#survey`. \
        Rename one of the two. (\(file):20:3 The first is here.)
        """
      ])
  }

  @Test("make a section by themselves, in an edition without a framework, measures or voices")
  func alone() throws {
    let content = Content([
      "editions/2015/edition.yml":
        "title: Milestones\ndate: 2015\nstate: published\nsource: { title: Paper 3 }\nsections: [lamps]",
      "editions/2015/lamps/section.yml":
        "title: Lamps\ndeliverables:\n  streets:\n    title: Light the streets\n    status: under way",
    ]).with("site.yml", Content.northshire.tree.file("site.yml")?.text)
    #expect(content.problems == [])
    #expect(try deliverables(of: content).map(\.status) == [.underWay])
  }

  @Test("are judged by targets: met where all are, not met where one is not, and else not at all")
  func judged() {
    #expect(Deliverable.Status(judgedBy: [true, true]) == .met)
    #expect(Deliverable.Status(judgedBy: [true, false, nil]) == .notMet)
    #expect(Deliverable.Status(judgedBy: [true, nil]) == nil)
    #expect(Deliverable.Status(judgedBy: []) == nil)
  }
}
