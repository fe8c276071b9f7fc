import CommonMark
import Testing

@Suite("The words of a text")
struct PlainTextTests {
  @Test("plain text has the words of all inlines, and spaces for breaks")
  func plainText() throws {
    let markdown = try #require(
      read("A *b **c*** `d`\n[e](f \"g\")\\\n![h *i*](j) &amp; k<!-- l -->").markdown)
    guard case .paragraph(let inlines) = markdown.blocks[0].kind else {
      Issue.record("The text is no paragraph.")
      return
    }
    #expect(inlines.plainText == "A b c d e h i & k")
  }

  @Test(
    "words stand between spaces and hold a letter or a digit",
    arguments: [
      ("", 0), ("one", 1), ("One two – three – 4.5% & (5)", 5), ("sub*ject* **a**b\nc", 3),
      ("# One\n\n- two\n- three\n\n  four\n\n> five\n\n    code here\n\n```table x by y\n```", 5),
      ("<!-- none --> ", 0), ("One <!-- none --> two", 2), ("![what it shows](a.png)", 3),
    ])
  func words(text: String, count: Int) {
    #expect(read(text).markdown?.words == count)
  }
}
