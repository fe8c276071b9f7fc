import CommonMark
import Diagnostics
import Testing

@Suite("What is refused in a text")
struct MarkdownProblemTests {
  @Test("raw HTML is named by its first tag, with what to write instead")
  func rawHTML() {
    #expect(
      problems(
        "A <b class=\"x\">word</b>.\n\n- <table>\n  <tr></tr>\n  </table>\n\nA<br/>\n</p>\n<?xml?> <B>") == [
          "1:3 `<b>` is raw HTML, which is not published. Write `**words**`.",
          "3:3 `<table>` is raw HTML, which is not published. "
            + "Write a list, or a fenced block ```` ```table ```` that is fed from a CSV file.",
          "7:2 `<br>` is raw HTML, which is not published. End the line with `\\`.",
          "8:1 `</p>` is raw HTML, which is not published. "
            + "Leave the tag out; a blank line begins a new paragraph.",
        ])
  }

  @Test("a tag without a substitute, and a sign that looks like one")
  func otherHTML() {
    #expect(
      problems("<!DOCTYPE html>\n\nThe <name> of <under 25s> and a < b <![CDATA[x]]>") == [
        "1:1 `<!DOCTYPE` is raw HTML, which is not published. "
          + "Write it in Markdown; where `<` is meant as a sign, write `\\<`.",
        "3:5 `<name>` is raw HTML, which is not published. "
          + "Write it in Markdown; where `<` is meant as a sign, write `\\<`.",
        "3:37 `<![CDATA[x]]` is raw HTML, which is not published. "
          + "Write it in Markdown; where `<` is meant as a sign, write `\\<`.",
      ])
  }

  @Test("an unclosed comment is an error, in a block and in a line")
  func unclosedComment() {
    let sentence = "This comment has no end. End it with `-->`."
    #expect(problems("One\n\n> <!-- two\n\nthree -->") == ["3:3 \(sentence)"])
    #expect(problems("A <!-- two\n\nthree -->") == ["1:3 \(sentence)"])
    #expect(problems("- <!-- one --> <!-- two\n\nthree") == ["1:16 \(sentence)"])
  }

  @Test("a comment that CommonMark reads as text is an error")
  func commentInText() {
    let sentence =
      "This comment stands where CommonMark reads it as text. Write it on lines of its own, without `--` inside; "
      + "write `<!--` that is to be read as code: `` `<!--` ``."
    #expect(problems("A *é <!-- two -- three\nfour -->* five") == ["1:6 \(sentence)"])
    #expect(
      problems("[a](/b<!--c-->) and ![d](e \"<!-- f -->\")") == ["1:1 \(sentence)", "1:21 \(sentence)"])
    #expect(problems("[a](<!-- b -->)") == ["1:1 \(sentence)"])
    #expect(problems("```table <!-- a -->\n```") == ["1:1 \(sentence)"])
    #expect(problems("Write `<!-- a -->` for a note.") == [])
  }

  @Test("words and tags beside a comment in its block are not dropped in silence")
  func besideComment() {
    #expect(
      problems("<!-- a\nb --> The *words*") == [
        "2:7 CommonMark does not read the words that follow a comment at the beginning of a line. "
          + "Write the comment on a line of its own."
      ])
    #expect(
      problems("<!-- a --> <!-- b -->\n\n<!-- c --> <div>\n\n") == [
        "3:12 `<div>` is raw HTML, which is not published. "
          + "Leave the tag out; a blank line begins a new paragraph."
      ])
  }

  @Test(
    "an address with a scheme that is not allowed is refused, however it is written",
    arguments: [
      ("javascript:a", "javascript"), ("JavaScript:a", "javascript"), ("&#1;data:text/html,x", "data"),
      ("java&Tab;script&colon;a", "javascript"), ("vbscript:x", "vbscript"), ("file:///etc", "file"),
      ("ftp://a", "ftp"), ("<java script:a>", "javascript"),
    ])
  func schemes(address: String, scheme: String) {
    let sentence =
      "An address that begins with `\(scheme):` is not published. "
      + "Write a relative address, or one that begins with `https:`, `http:`, `mailto:` or `tel:`."
    #expect(problems("A [b](\(address))") == ["1:3 \(sentence)"])
    #expect(problems("A ![b](\(address))") == ["1:3 \(sentence)"])
    #expect(problems("A [b]\n\n[b]: \(address)") == ["1:3 \(sentence)"])
  }

  @Test("relative addresses and the allowed schemes are kept")
  func allowedAddresses() {
    let text = """
      [a](b/c.md) [a](../x:y) [a](#x:y) [a](?x:y) [a](2020:1) [a](:) [a]() [a](HTTPS://x) [a](http:x) [a](tel:1)
      <https://a.uk> <a@b.uk> [a](=value(in:2014)) [a](=burglary!value(YE-2019-06) "as printed")
      """
    #expect(problems(text) == [])
  }

  @Test("a formula that is not read as a link is an error")
  func formulaInText() {
    let sentence =
      "CommonMark reads this formula as text, not as a link. "
      + "Write `[words](=formula)`: nothing between `]` and `(`, no space in the formula, and a `)` for each `(`."
    #expect(problems("There were [46](=value (a b) c).") == ["1:15 \(sentence)"])
    #expect(problems("é [*46*](=value in) or `](=`") == ["1:8 \(sentence)"])
    #expect(problems("There were [46] (=value).") == ["1:15 \(sentence)"])
    #expect(problems("There were [46](  =value) [ ] (a=b)") == [])
  }

  @Test(
    "a formula that stands in the text in no link is told with how a link is written",
    arguments: [
      ("There were (1,865)[=burglary!value] of them.", "1:20", "=burglary!value"),
      ("There were 1,700 (=burglary!value(YE-2019-06)).", "1:19", "=burglary!value(YE-2019-06)"),
      ("A fall of *[=value]* [=percent].", "1:13", "=value"),
      ("=robbery.by-area!value fell", "1:1", "=robbery.by-area!value"),
    ])
  func formulaOutsideLink(text: String, place: String, formula: String) {
    let sentence =
      "The formula `\(formula)` stands in the text, where readers would see it. "
      + "Write the figure and its formula as a link, such as `[1,865](=burglary!value)`."
    #expect(problems(text).first == "\(place) \(sentence)")
  }

  @Test("an equals sign, and a formula in code or in a link, are no formula in the text")
  func equalsSigns() {
    #expect(
      problems(
        "n = 12 (=one a month) a=b!c (= 5) [=5] `[=burglary!value]` [1](=burglary!value)\n\n    (=value)")
        == [])
  }

  @Test("signs of a heading without a space behind them are told")
  func headingWithoutSpace() {
    #expect(
      problems("###Nospace\n\nWords\n##Again") == [
        "1:1 `###` begins a heading only where a space follows it. Write a space after `###`.",
        "4:1 `##` begins a heading only where a space follows it. Write a space after `##`.",
      ])
    #expect(problems("#1 of all\n\n### Heading\n\n\\##not\n\nA ##word") == [])
  }

  @Test("a space before the brackets of a formula makes a title of them, which is an error")
  func formulaTitle() {
    let sentence =
      "CommonMark reads the brackets behind the space as the title of this link, not as a part of its formula. "
      + "Leave the space out; write a title in quotes: `[words](=formula \"title\")`."
    #expect(problems("There were [46](=value (baseline)).") == ["1:12 \(sentence)"])
    #expect(problems("[46](=value\n  (baseline)\n )") == ["1:1 \(sentence)"])
    #expect(problems("[46](=value(baseline)) [1](=value \"a)\" ) [1](=value(in:1)\n'(b)') [x](y (z))") == [])
  }

  @Test("a formula in a reference or an image is an error")
  func formulaElsewhere() {
    let reference =
      "The formula of this link stands in the definition of a reference. "
      + "Write it beside the words: `[words](=formula)`."
    #expect(
      problems(
        "[46][r], [`r`], [r][] and [r] and [x\ny](=value\n\"b\") [r](=value)\n\n[r]: =value\n[`r`]: =value")
        == [
          "1:1 \(reference)", "1:10 \(reference)", "1:17 \(reference)", "1:27 \(reference)",
        ])
    #expect(
      problems("A ![46](=value)") == [
        "1:3 The address of this image is a formula. Leave the `!` out: `[words](=formula)`."
      ])
  }

  @Test("a table drawn with bars is told how to be written")
  func pipeTable() {
    let sentence =
      "A table drawn with `|` is text in CommonMark. "
      + "Write a list, or a fenced block ```` ```table ```` that is fed from a CSV file."
    #expect(problems("| a | *b* |\n|---|:-:|\n| 1 | 2 |") == ["2:1 \(sentence)"])
    #expect(problems("Words\na | b\n--|--") == ["3:1 \(sentence)"])
    #expect(problems("a | b\n\nc --- d | e\n\n`|---|`") == [])
  }

  @Test("an image says what it shows")
  func imageWithoutAlternative() {
    let sentence =
      "This image has no alternative text. Say what it shows between the brackets: `![what it shows](address)`."
    #expect(problems("A\n![](b.png) ![ <!-- c --> ](d) ![e](f)") == ["2:1 \(sentence)", "2:12 \(sentence)"])
  }

  @Test("a file over the limit is not read")
  func tooLong() {
    let (markdown, found) = read(String(repeating: "a", count: Markdown.byteLimit + 1))
    #expect(markdown == nil)
    #expect(
      found.map(\.sentence) == [
        "This file has 262145 bytes; a Markdown file has at most 262144. Divide it into several files."
      ])
    #expect(read(String(repeating: "a", count: Markdown.byteLimit)).problems.isEmpty)
  }

  @Test(
    "bytes that are no text are not read",
    arguments: [
      ([0xE9], "1:3 The byte `0xE9` is not UTF-8 text. Save the file again with the encoding UTF-8."),
      (
        [0],
        "1:3 A NUL character stands in the text. "
          + "Delete it; where there are many, save the file again with the encoding UTF-8."
      ),
      (
        [13, 13, 10],
        "1:3 A carriage return stands here without the line feed that ends a line. "
          + "Save the file again with the line ends of Unix (LF) or Windows (CRLF)."
      ),
    ] as [([UInt8], String)])
  func notText(bytes: [UInt8], sentence: String) {
    let (markdown, found) = read(SourceFile(path: "text.md", bytes: Array("é ".utf8) + bytes))
    #expect(markdown == nil)
    #expect(found.map(\.sentence) == [sentence])
  }

  @Test("a text that is nested beyond reason is cut off where it is too deep")
  func tooDeep() {
    let sentence =
      "This stands inside more than 64 lists, quotes and emphases. Write it with fewer levels."
    #expect(problems(String(repeating: ">", count: 10_000) + "a") == ["1:65 \(sentence)"])
    #expect(problems(String(repeating: ">", count: 63) + "a") == ["1:64 \(sentence)"])
    #expect(problems(String(repeating: ">", count: 62) + "a") == [])
  }

  @Test("one file tells no more problems than can be mended in one go")
  func tooManyProblems() {
    let found = problems(String(repeating: "![](a)\n", count: 200))
    #expect(found.count == 101)
    #expect(
      found.last
        == "101:1 This file has more than 100 problems. Mend the first ones, then look again.")
  }

  @Test("a Windows file is read like any other")
  func windows() {
    #expect(drawn("a\r\n*b*\\\r\nc").contains("text 3:1 \"c\""))
    #expect(
      problems("a\r\n\r\n<!-- b\r\n\r\nc -->\r\n\r\n<i>") == [
        "7:1 `<i>` is raw HTML, which is not published. Write `*words*`."
      ])
  }
}
