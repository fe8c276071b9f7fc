import Diagnostics
import Testing

@testable import Reading

@Suite("A file that is not YAML")
struct YAMLSyntaxTests {
  private func expect(_ text: String, says expected: String) {
    #expect(drawn(text) == nil)
    #expect(yamlProblems(text) == [expected])
  }

  @Test("has a tab in front of a line")
  func tab() {
    expect("a:\n\tb: c\n", says: "2:1 A tab stands where a line is indented. Indent with spaces.")
    expect("a: 1\n\tb: 2\n", says: "2:1 A tab stands where a line is indented. Indent with spaces.")
  }

  @Test("has a percent sign for a unit")
  func percentSign() {
    expect(
      "unit: %\n",
      says: "1:7 A text without quotes cannot begin with `%`. "
        + "Put the whole text in quotes; the unit per cent is written `percent`.")
  }

  @Test("has a text that begins with a character of YAML's own", arguments: "@&>|],?")
  func reserved(character: Character) {
    expect(
      "é: x\na: \(character) x y\n",
      says: "2:4 A text without quotes cannot begin with `\(character)`. Put the whole text in quotes."
    )
  }

  @Test("has a text that begins with a backtick, which is not shown in backticks")
  func backtick() {
    expect(
      "a: `x`\n",
      says: "1:4 A text without quotes cannot begin with a backtick. Put the whole text in quotes.")
  }

  @Test("has a colon in a text without quotes")
  func secondColon() {
    expect(
      "title: Policing: a review\n",
      says: "1:16 A colon stands here inside a value without quotes. Put the whole text in quotes.")
  }

  @Test(
    "has a key under a value, or under a line that misses its colon",
    arguments: ["a: b\n c: d\n", "a\nc : d"])
  func keyInsideText(text: String) {
    expect(
      text,
      says: """
        2:3 This key continues the text of the line above it. Begin it in the column of the keys above, each of \
        which needs a colon and a space.
        """)
  }

  @Test("has a key or an item in another column than the others")
  func misplacedLine() {
    let words = "This does not fit the lines above it."
    let help = "Begin each key, and each `-` of a list, in the same column as the one above."
    expect("a:\n  b: c\n d: e\n", says: "3:2 \(words) \(help)")
    expect("a:\n  - b\n - c\n", says: "3:2 \(words) \(help)")
    expect("a: b\n- c\n", says: "2:1 \(words) \(help)")
  }

  @Test("has a line without a colon between its keys")
  func missingColon() {
    expect(
      "a: b\njust words\nc: d\n",
      says: """
        2:1 This line has no colon after its key. Write `key: value`; indent the further lines of a text more \
        than its key.
        """)
  }

  @Test("has a quote that is not closed, which is shown where it opens", arguments: ["\"", "'"])
  func unclosedQuote(quote: String) {
    expect(
      "a: \(quote)b\nc: d\n",
      says: "1:4 The quote that opens here is not closed. Close it, or leave the quotes out.")
  }

  @Test("has text after a quote, as after an apostrophe between single quotes")
  func textAfterQuote() {
    expect(
      "a: 'it's'\n",
      says: """
        1:8 Text follows the quote that ends a value. Put the whole text in quotes; between single quotes, \
        write an apostrophe twice.
        """)
  }

  @Test("has a bracket that is not closed, with a note where it opens", arguments: ["[": "]", "{": "}"])
  func bracket(opening: String, closing: String) {
    let text = "a: \(opening)b: c\nd: e\n"
    expect(
      text,
      says: """
        2:2 A comma or a `\(closing)` is missing before this. \
        Close the bracket with `\(closing)`, or put the text in quotes.
        """)
    var diagnostics = DiagnosticList()
    _ = YAML.read(yaml(text), into: &diagnostics)
    #expect(
      diagnostics.sorted.first?.notes == [
        .init("The bracket opens here.", at: Place("edition.yml", line: 1, column: 4))
      ])
  }

  @Test("has a backslash in double quotes that means nothing")
  func unknownEscape() {
    expect(
      "a: \"C:\\data\"\n",
      says: """
        1:7 A backslash in double quotes stands before a character that it does not go with. \
        Write two backslashes, or use single quotes.
        """)
  }

  @Test("has a list on the line of its key")
  func listBesideKey() {
    expect(
      "a: - b\n",
      says: """
        1:4 A list cannot begin on the line of its key. Begin it on the next line; put a text that begins with \
        `-` in quotes.
        """)
  }

  @Test("has more levels than anyone reads", arguments: ["[", "- "])
  func tooDeep(opening: String) {
    let problems = yamlProblems("a:\n " + String(repeating: opening, count: 50_000))
    #expect(
      problems.map { $0.drop { $0 != " " } } == [
        " This stands inside too many lists and mappings. Write it with fewer levels."
      ])
  }
}
