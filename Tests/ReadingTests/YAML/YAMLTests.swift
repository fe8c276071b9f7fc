import Diagnostics
import Testing

@testable import Reading

@Suite("A YAML file")
struct YAMLTests {
  @Test("is keys and values in the author's order")
  func order() {
    #expect(
      drawn("title: Policing\nsections:\n- one\n- two\nareas: {b: B, a: A}\n")
        == "{title: Policing, sections: [one, two], areas: {b: B, a: A}}")
  }

  @Test("keeps values as they were typed")
  func asTyped() {
    #expect(
      drawn("a: no\nb: 012\nc: 2020-01-01\nd: 1.50\ne: 0x1F\nf: TRUE\n012: x\n")
        == "{a: no, b: 012, c: 2020-01-01, d: 1.50, e: 0x1F, f: TRUE, 012: x}")
  }

  @Test("tells nothing from the word for it in quotes")
  func nothing() throws {
    var diagnostics = DiagnosticList()
    let file = yaml("a:\nb: ~\nc: null\nd: \"\"\ne: \"null\"\nf: '~'\ng: nullable\n")
    let mapping = try #require(YAML.read(file, into: &diagnostics))
    #expect(mapping.entries.map(\.value.isEmpty) == [true, true, true, true, false, false, false])
  }

  @Test("knows where each key and value stands, in characters")
  func places() throws {
    var diagnostics = DiagnosticList()
    let file = yaml(
      "\u{FEFF}é: ü\r\nlist:\r\n  - one\r\n  - \"two\"\r\nmap:\r\n  a: |\r\n    text\r\n  b:\r\n")
    let mapping = try #require(YAML.read(file, into: &diagnostics))
    #expect(mapping.place == Place("edition.yml", line: 1, column: 1))
    #expect(mapping.entries[0].value.place == Place("edition.yml", line: 1, column: 4))
    guard case .list(let items, let place) = mapping.entries[1].value else {
      Issue.record("`list` is no list")
      return
    }
    #expect(place == Place("edition.yml", line: 3, column: 3))
    #expect(items.map(\.place.line) == [3, 4])
    #expect(items.map(\.place.column) == [5, 5])
    #expect(mapping["map"]?.value.place == Place("edition.yml", line: 6, column: 3))
    #expect(mapping["none"] == nil)
    #expect(diagnostics.isEmpty)
  }

  @Test("may hold texts of several lines")
  func blocks() {
    #expect(
      drawn("a: |\n  one\n  two\nb: >\n  one\n  two\nc: one\n  two\n")
        == "{a: one\ntwo\n, b: one two\n, c: one two}")
  }

  @Test("may hold asterisks and ampersands in its texts and comments")
  func asterisks() {
    let text = "# *a &a\na: 2 * 3 *x*\nb: \"*bold* & *a\"\nc: |\n  * one\n  *a\nd: x\n  *a &b\n\"*e\": R&D\n"
    #expect(drawn(text) == "{a: 2 * 3 *x*, b: *bold* & *a, c: * one\n*a\n, d: x *a &b, *e: R&D}")
    #expect(yamlProblems(text) == [])
  }

  @Test("may begin with the mark of a document")
  func documentMark() {
    #expect(drawn("---\na: b\n...\n") == "{a: b}")
    #expect(yamlProblems("---\na: b\n") == [])
  }
}
