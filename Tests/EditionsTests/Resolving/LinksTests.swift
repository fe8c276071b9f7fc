import ContentSamples
import Testing

@testable import Editions

@Suite("Links in words")
struct LinksTests {
  private let words = "editions/2022-02/theft/force.md"

  private func inEdition(_ destination: String) -> [String] {
    Content.northshire.with(words, "[Here](\(destination)).").problems
  }

  private func onPage(_ destination: String) -> [String] {
    Content.northshire.with("pages/methods.md", "# Methods\n\n[Here](\(destination)).").problems
  }

  @Test(
    "may lead to any page, seen from the statement's folder",
    arguments: [
      "index.html", "thefts.html", "scorecard.html", "../methods.html", "../index.html", "../measures.html",
      "./survey.html", "../2022-02/thefts.html", "index.html#theft", "index.html#thefts",
      "https://elsewhere.example/", "mailto:office@northshire.example",
    ])
  func fromStatement(destination: String) {
    #expect(inEdition(destination) == [])
  }

  @Test(
    "may lead to any page, seen from the root",
    arguments: ["methods.html", "2022-02/index.html", "2022-02/index.html#theft", "editions.html"])
  func fromRoot(destination: String) {
    #expect(onPage(destination) == [])
  }

  @Test("to no page are told the nearest, as it would be written from there")
  func broken() {
    #expect(
      inEdition("theft.html") == [
        "\(words):1:1 `theft.html` leads to no page of the site. Did you mean `thefts.html`?"
      ])
    #expect(
      inEdition("../method.html") == [
        "\(words):1:1 `../method.html` leads to no page of the site. Did you mean `../methods.html`?"
      ])
    #expect(
      onPage("metods.html") == [
        "pages/methods.md:3:1 `metods.html` leads to no page of the site. Did you mean `methods.html`?"
      ])
  }

  @Test("may not leave the site by a path", arguments: ["../../methods.html", "../../../index.html"])
  func outside(destination: String) {
    #expect(
      inEdition(destination).map { $0.prefix(while: { $0 != "." }) } == ["editions/2022-02/theft/force"])
  }

  @Test(
    "name a file: a folder is no address on every host", arguments: ["../", "../2022-02/", "/methods.html"])
  func folder(destination: String) {
    #expect(inEdition(destination).first?.contains("`\(destination)` leads to no page of the site.") == true)
  }

  @Test("into a page name a section or a measure of that statement")
  func anchor() {
    #expect(
      inEdition("index.html#burglary") == [
        """
        \(words):1:1 The page `index.html` has no anchor `#burglary`. \
        Write one of `introduction`, `lamp-scheme`, `lock-scheme`, `survey`, `theft` or `thefts`.
        """
      ])
  }

  @Test("by an anchor alone would lead nowhere on the measure's page")
  func anchorAlone() {
    #expect(
      inEdition("#thefts") == [
        """
        \(words):1:1 `#thefts` names no page, and these words stand on more than one. \
        Write `index.html#thefts`.
        """
      ])
  }

  @Test("words show no pictures")
  func picture() {
    let content = Content.northshire.with(words, "![A map](map.png)")
    #expect(
      content.problems == [
        """
        \(words):1:1 The words show a picture, `map.png`. \
        Publish the data as a measure, whose chart Tally draws.
        """
      ])
  }

  @Test("words hold no block of a kind that does not exist")
  func block() {
    let content = Content.northshire.with(words, "Words.\n\n```chrat thefts\n```")
    #expect(
      content.problems == [
        """
        \(words):3:1 `chrat thefts` is not a kind of block that Tally knows. Did you mean `chart`? \
        Or take the words after the fence out, and the block is shown as it is typed.
        """
      ])
  }
}
