import Ccmark
import CommonMark
import Diagnostics
import SeededNumbers
import Testing

@Suite("HTML is what libcmark writes")
struct LibcmarkHTMLTests {
  @Test("examples of each construction", arguments: examples)
  func example(text: String) throws {
    let (markdown, found) = read(text)
    #expect(found.isEmpty)
    #expect(MarkdownHTML().html(of: try #require(markdown)) == libcmark(text))
  }

  @Test("every byte of an address is written as libcmark writes it")
  func addresses() throws {
    for scalar in UInt8(0x21)...UInt8(0x7E) {
      let text = "[a](<x\\\(Character(Unicode.Scalar(scalar)))y\u{7F}é> \"\\\"<&'\")"
      #expect(MarkdownHTML().html(of: try #require(read(text).markdown)) == libcmark(text))
    }
  }

  @Test("random texts")
  func random() throws {
    try compareRandomTexts(seed: 1) { $0 }
  }

  @Test("random texts with comments, but for the line ends and the stand-ins that libcmark puts for them")
  func randomWithComments() throws {
    try compareRandomTexts(seed: 2, with: ["<!-- n -->", "\n<!-- n\n\nn -->\n"]) { html in
      html.removing("<!-- raw HTML omitted -->").removing("&lt;!-- n --&gt;")
        .removing("\n")
    }
  }

  private func compareRandomTexts(
    seed: UInt64, with more: [String] = [], normalised: (String) -> String
  ) throws {
    var random = SplitMix64(seed: seed)
    var accepted = 0
    for _ in 0..<4_000 {
      let text = randomText(length: 40, with: more, using: &random)
      let (markdown, found) = read(text)
      guard let markdown, found.isEmpty else { continue }
      accepted += 1
      #expect(
        normalised(MarkdownHTML().html(of: markdown)) == normalised(libcmark(text)),
        "\(text.debugDescription)")
    }
    #expect(accepted > 2_000)
  }
}

/// The HTML that libcmark writes.
private func libcmark(_ text: String) -> String {
  guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
  defer { cmark_get_default_mem_allocator().pointee.free(html) }
  return String(cString: html)
}

extension String {
  /// Without `part`, even where a combining mark follows it.
  fileprivate func removing(_ part: String) -> String {
    String(String.UnicodeScalarView(unicodeScalars.split(separator: part.unicodeScalars).joined()))
  }
}

private let examples = [
  "", "\n\n", "One\ntwo  \nthree\\\nfour", "# A\n\n###### B ##\n\nC\n===\nD *e*\n---",
  "- a\n- b\n\n  c\n- d", "- a\n  - b\n    - c\n  - d\n- e", "- a\n\n  - b\n  - c\n\n- d", "-\n- a\n-",
  "1. a\n2. b", "7) a\n8) b", "0. a", "- a\n+ b\n* c", "- # a\n- > b\n- ```\n  c\n  ```\n- ---",
  "- a\n\n\n      b", "> a\n> > b\n>\n> - c\nlazy", "> a\n\n> b", ">", "---\n***\n_ _ _",
  "    code\n\n      more\n\ntext", "```\n<&\">\n\n```", "~~~ swift x\na\n~~~", "``` &amp;*\n```",
  "```\nopen", "*a* **b** ***c*** _d_ __e__ *a **b** c* **a*b*c** a*b_c_*", "`a` `` b`c `` ` ` `` ` ``",
  "\\* \\a \\< \\&amp;", "&amp; &copy; &#65; &#x41; &nope; & \" < >",
  "[a](b) [a](<b c> \"d\") [a](b 'e\"f') [a]() [](b) [*a* `b`](c)",
  "[a][r] [r][] [R] [no]\n\n[r]: /x?a=1&b=%20é \"T & t\"",
  "![a](b) ![a *b* `c`\n[d](e)](f \"g\") [![h](i)](j)", "<https://x.uk/?a&b=[c]> <a@b.uk>",
  "[46](=value) and [12%](=percent(in:2014,x) \"as printed\")", "a\tb\n\tc", "é😀 [é](é)",
  "a\r\nb\r\n\r\n- c\r\n- d\r\n\r\n```\r\ne\r\n```\r\n", "a\n***\nb", "- a\n-\n- c", "10) a\n11) b",

]
