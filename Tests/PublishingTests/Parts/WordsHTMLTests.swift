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

  @Test("are numbered paragraph by paragraph, a list as one, and on from one text to the next")
  func numbers() throws {
    var words = WordsHTML()
    #expect(
      words.numbered(try markdown("One.\n\n- two\n- two"), headingLevel: 3) == """
        <div class="para" id="p1"><span class="pn">1</span>
        <p>One.</p>
        </div>
        <div class="para" id="p2"><span class="pn">2</span>
        <ul>
        <li>two</li>
        <li>two</li>
        </ul>
        </div>

        """)
    #expect(
      words.numbered(try markdown("Three."), headingLevel: 3).hasPrefix("<div class=\"para\" id=\"p3\">"))
  }

  @Test(
    "begin with headings of the level that the page needs, whatever level the author begins with",
    arguments: ["# Plans\n\n## Locks", "## Plans\n\n### Locks", "##### Plans\n\n###### Locks"])
  func headings(text: String) throws {
    var words = WordsHTML()
    #expect(words.numbered(try markdown(text), headingLevel: 4) == "<h4>Plans</h4>\n<h5>Locks</h5>\n")
  }

  @Test("headings have no numbers")
  func headingNumber() throws {
    var words = WordsHTML()
    let html = words.numbered(try markdown("# Plans\n\nMore locks."), headingLevel: 4)
    #expect(html.hasPrefix("<h4>Plans</h4>\n<div class=\"para\" id=\"p1\">"))
  }

  @Test("keep links as they are written")
  func links() throws {
    let html = WordsHTML().plain(try markdown("[Thefts](thefts.html)"), headingLevel: 2)
    #expect(html == "<p><a href=\"thefts.html\">Thefts</a></p>\n")
  }
}
