import ContentSamples
import Testing

@testable import Editions

@Suite("Addresses")
struct AddressesTests {
  private let edition = "editions/2022-02"

  /// Northshire with one more measure, which has no data, in the section of thefts.
  private func withMeasure(_ id: String) -> Content {
    Content.northshire.replacing(
      "  - survey", with: "  - survey\n  - \(id)", in: "\(edition)/theft/section.yml"
    )
    .with(
      "\(edition)/theft/\(id)/measure.yml",
      "title: More\nnoun: things\nevidence: local\nno-data: Not counted.")
  }

  @Test("of a measure and of the statement may not be one")
  func statement() {
    #expect(
      withMeasure("index").problems == [
        """
        \(edition)/theft/index/measure.yml Two things have the address `2022-02/index.html`. \
        Rename one of the two. (\(edition)/edition.yml The first is here.)
        """
      ])
  }

  @Test("of a measure and of the scorecard may not be one")
  func scorecard() {
    #expect(
      withMeasure("scorecard").problems == [
        """
        \(edition)/theft/scorecard/measure.yml The address `2022-02/scorecard.html` is taken by Tally itself. \
        Give it another name.
        """
      ])
  }

  @Test("that two measures of an edition would share are reported, with the place of the first")
  func sameMeasure() {
    let content = Content.northshire
      .replacing("  - theft", with: "  - theft\n  - victims", in: "\(edition)/edition.yml")
      .with("\(edition)/victims/section.yml", "title: Victims\nmeasures: [survey]")
      .with("\(edition)/victims/force.md", "Words.")
      .with("\(edition)/victims/survey/measure.yml", "title: More\nnoun: things\nno-data: Not counted.")
    #expect(
      content.problems.first == """
        \(edition)/victims/survey/measure.yml Two things have the address `2022-02/survey.html`. \
        Rename one of the two. (\(edition)/theft/survey/measure.yml The first is here.)
        """)
  }

  @Test("of a plain page may not be one of Tally's own", arguments: ["index", "404", "editions", "measures"])
  func plainPage(id: String) {
    #expect(
      Content.northshire.with("pages/\(id).md", "# Title\n\nWords.").problems == [
        "pages/\(id).md The address `\(id).html` is taken by Tally itself. Give it another name."
      ])
  }

  @Test("of an edition may not be the folder of the style sheets")
  func assets() {
    let content = Content.northshire.with(
      "editions/assets/edition.yml",
      "title: A\ndate: 2021-01-01\nstate: published\nsource:\n  title: Paper\nsections: []")
    #expect(
      content.problems == [
        "editions/assets/edition.yml The address `assets` is taken by Tally itself. Give it another name."
      ])
  }

  @Test("on the statement differ: a section and a measure may not share an anchor")
  func sameAnchor() {
    #expect(
      withMeasure("theft").problems == [
        """
        \(edition)/theft/theft/measure.yml Two things on the statement have the anchor `#theft`. \
        Rename one of the two. (\(edition)/theft/section.yml The first is here.)
        """
      ])
  }

  @Test(
    "on the statement that its own parts and its paragraphs have are not free",
    arguments: ["main", "duties", "facts", "applies", "overall", "paragraph-12"])
  func reserved(id: String) {
    #expect(
      withMeasure(id).problems == [
        "\(edition)/theft/\(id)/measure.yml The anchor `#\(id)` is taken by Tally itself. Give it another name."
      ])
  }
}
