import ContentSamples
import Testing

@testable import Previewing

@Suite("Review marks")
struct ReviewMarksTests {
  private let words = "editions/2022-02/theft/force.md"

  private func page(_ content: Content, at path: String = "2022-02/index.html") throws -> String {
    String(try #require(try Samples.site(content).pages?[path]).bytes)
  }

  @Test("tell of a tallied figure its formula, where it comes from, and the cells")
  func tallied() throws {
    let html = try page(.northshire.with(words, "There were [900 thefts](=thefts!value)."))
    #expect(
      html.contains(
        """
        <span class="review-tallied"><a href="thefts.html#data" title="Thefts, the year ending December 2021: 900, as printed, \
        provisional">\
        900 thefts</a><span class="review-note"> Tallied: =thefts!value gives 900. Thefts, the year ending \
        December 2021: 900, as printed, provisional. From thefts/data.csv, line 3, column value.</span></span>
        """))
  }

  @Test("tell of a figure that nothing binds, which can be reached by keyboard")
  func unbound() throws {
    let html = try page(.northshire.with(words, "We bought 47 locks."))
    #expect(
      html.contains(
        """
        We bought <span class="review-unbound" tabindex="0">47<span class="review-note"> Not bound: nothing checks \
        this number.</span></span> locks.
        """))
  }

  @Test("say of each paragraph which file and line it comes from")
  func origin() throws {
    let html = try page(.northshire.with(words, "First.\n\nSecond."))
    #expect(html.contains("<span class=\"review-note\"> Content/\(words):1</span>"))
    #expect(html.contains("<span class=\"review-note\"> Content/\(words):3</span>"))
  }

  @Test("show a figure that does not tally as it was typed, and say what the data say and from where")
  func untallied() throws {
    let html = try page(.northshire.with(words, "There were *[910 thefts](=thefts!value)* in all."))
    #expect(
      html.contains(
        """
        There were <em><span class="review-wrong" tabindex="0">910 thefts<span class="review-note"> Not right: The words \
        say 910 thefts, the data say 900. Thefts, the year ending December 2021: 900, as printed, provisional. From \
        thefts/data.csv, line 3, column value.</span></span></em> in all.
        """))
  }

  @Test("stand on a formula that gives nothing, though Tally was to write the figure")
  func unknownFormula() throws {
    let html = try page(.northshire.with(words, "There were [?](=robberies!value), and [](=thefts!valu)."))
    #expect(
      html.contains(
        """
        <span class="review-wrong" tabindex="0">?<span class="review-note"> Not right: There is no measure \
        robberies.</span></span>
        """))
    #expect(html.components(separatedBy: "<span class=\"review-wrong\" tabindex=\"0\">?<").count == 3)
  }

  @Test("stand on links that lead nowhere, on plain pages too, where nothing else is marked")
  func brokenLink() throws {
    let mark = """
      <span class="review-wrong"><a href="nowhere.html">plans</a><span class="review-note"> Not right: nowhere.html \
      leads to no page of the site.
      """
    #expect(try page(.northshire.with(words, "See the [plans](nowhere.html).")).contains(mark))
    let html = try page(
      .northshire.with("pages/methods.md", "# Methods\n\nSee the [plans](nowhere.html)."), at: "methods.html")
    #expect(html.contains(mark))
    #expect(!html.contains("review-from"))
  }

  @Test("let a published edition be shown that links to a draft")
  func linkToDraft() throws {
    let content = Content.northshire.withNextEdition
      .replacing("state: published", with: "state: draft", in: "editions/2022-05/edition.yml")
      .with(words, "See the [next one](../2022-05/index.html).")
    #expect(try page(content).contains("<a href=\"../2022-05/index.html\">next one</a>"))
    #expect(try page(content).contains("review-wrong"))
  }

  @Test("stand on pictures and on blocks that cannot be made, which are shown as they were typed")
  func pictureAndBlock() throws {
    let text = "![A map](map.png)\n\n- Some:\n\n  ```table robbery by month\n  total: yes\n  ```"
    let html = try page(.northshire.with(words, text))
    #expect(!html.contains("<img"))
    #expect(html.contains("<span class=\"review-wrong\" tabindex=\"0\">A map<span"))
    #expect(
      html.contains("<span class=\"review-wrong\" tabindex=\"0\"><code>table robbery by month</code><span"))
    #expect(html.contains("Not right: The edition has no measure robbery."))
    #expect(html.contains("<code>total: yes\n</code>"))
  }

  @Test("are on no page that is built")
  func built() throws {
    let publication = try #require(Content.northshire.publication)
    let words = publication.editions.flatMap(\.sections).flatMap(\.words).map(\.markdown.description)
    #expect(!words.joined().contains("note"))
  }
}
