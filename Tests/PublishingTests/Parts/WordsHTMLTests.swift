import CommonMark
import Diagnostics
import Testing

@testable import Editions
@testable import Publishing

@Suite("Words on a page")
struct WordsHTMLTests {
  private func markdown(_ text: String) throws -> Markdown {
    var problems = DiagnosticList()
    return try #require(Markdown.parse(SourceFile(path: "words.md", text: text), into: &problems))
  }

  @Test("have no numbers, unless they are asked for")
  func plain() throws {
    #expect(WordsHTML.plain(try markdown("One.\n\nTwo."), headingLevel: 3) == "<p>One.</p>\n<p>Two.</p>\n")
  }

  @Test("are numbered paragraph by paragraph, with the lists that follow, and on from one text to the next")
  func numbers() throws {
    var words = WordsHTML(isNumbered: true)
    #expect(
      words.set(try markdown("One.\n\n- a\n- b"), headingLevel: 3).html == """
        <div class="para" id="paragraph-1"><a class="pn" href="#paragraph-1">\
        <span class="unseen">Paragraph </span>1</a>
        <p>One.</p>
        <ul>
        <li>a</li>
        <li>b</li>
        </ul>
        </div>

        """)
    #expect(
      words.set(try markdown("Two."), headingLevel: 3).html.hasPrefix(
        "<div class=\"para\" id=\"paragraph-2\">"))
  }

  @Test("a list that no paragraph leads has no number, and neither has a heading")
  func unnumbered() throws {
    var words = WordsHTML(isNumbered: true)
    let html = words.set(
      try markdown("# Plans\n\n- More locks.\n\nAnd lamps.\n\n> Bright ones"), headingLevel: 4
    ).html
    #expect(
      html == """
        <h4>Plans</h4>
        <div class="para">
        <ul>
        <li>More locks.</li>
        </ul>
        </div>
        <div class="para" id="paragraph-1"><a class="pn" href="#paragraph-1">\
        <span class="unseen">Paragraph </span>1</a>
        <p>And lamps.</p>
        <blockquote>
        <p>Bright ones</p>
        </blockquote>
        </div>

        """)
  }

  @Test(
    "begin with headings of the level that the page needs, whatever level the author begins with",
    arguments: ["# Plans\n\n## Locks", "## Plans\n\n### Locks", "##### Plans\n\n###### Locks"])
  func headings(text: String) throws {
    #expect(WordsHTML.plain(try markdown(text), headingLevel: 4) == "<h4>Plans</h4>\n<h5>Locks</h5>\n")
  }

  @Test("keep links as they are written")
  func links() throws {
    let html = WordsHTML.plain(try markdown("[Thefts](thefts.html)"), headingLevel: 2)
    #expect(html == "<p><a href=\"thefts.html\">Thefts</a></p>\n")
  }
}
