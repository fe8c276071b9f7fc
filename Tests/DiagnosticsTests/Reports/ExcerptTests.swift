import Testing

@testable import Diagnostics

@Suite("Lines in a report")
struct ExcerptTests {
  @Test("the caret stands under the column")
  func caret() {
    let excerpt = Excerpt(of: "2021,n/a", column: 6)
    #expect(excerpt.text == "2021,n/a")
    #expect(excerpt.caret == 5)
    #expect(Excerpt(of: "2021,n/a", column: nil).caret == nil)
  }

  @Test("a column beyond the line is its end")
  func beyondTheLine() {
    #expect(Excerpt(of: "2021", column: 99).caret == 4)
  }

  @Test("a tab takes four cells")
  func tabs() {
    let excerpt = Excerpt(of: "\ta\tb", column: 4)
    #expect(excerpt.text == "    a    b")
    #expect(excerpt.caret == 9)
  }

  @Test("a character of several scalars takes one cell")
  func combining() {
    #expect(Excerpt(of: "e\u{301}x", column: 3).caret == 1)
  }

  @Test("a control character cannot act on the terminal")
  func control() {
    #expect(Excerpt(of: "a\u{1B}[31mb\r", column: 2).text == "a\u{FFFD}[31mb\u{FFFD}")
  }

  @Test("a line that just fits is whole, one character more is cut")
  func width() {
    #expect(Excerpt(of: String(repeating: "x", count: 100), column: 1).text.count == 100)
    #expect(
      Excerpt(of: String(repeating: "x", count: 101), column: 1).text
        == String(repeating: "x", count: 100) + "…")
  }

  @Test("a very long line is cut on both sides of the column")
  func middle() {
    let line = String(repeating: "a", count: 5_000) + "!" + String(repeating: "b", count: 5_000)
    let excerpt = Excerpt(of: line, column: 5_001)
    #expect(
      excerpt.text == "…" + String(repeating: "a", count: 50) + "!" + String(repeating: "b", count: 49) + "…")
    #expect(excerpt.caret == 51)
  }

  @Test("at the end of a long line only its beginning is cut")
  func end() {
    let excerpt = Excerpt(of: String(repeating: "a", count: 500) + "!", column: 501)
    #expect(excerpt.text == "…" + String(repeating: "a", count: 99) + "!")
    #expect(excerpt.caret == 100)
  }
}
