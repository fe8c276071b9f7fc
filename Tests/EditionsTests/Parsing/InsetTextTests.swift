import Diagnostics
import Reading
import Testing

@testable import Editions

@Suite("A text in a YAML file")
struct InsetTextTests {
  /// The place of `word` in the text under `says`, and in the file.
  private func places(of word: String, in yaml: String) throws -> (mapped: String, typed: String) {
    let file = SourceFile(path: "a.yml", text: yaml)
    var problems = DiagnosticList()
    let mapping = try #require(YAML.read(file, into: &problems))
    var fields = YAMLFields(mapping, of: "a thing", in: file)
    let says = fields.text("says")
    let value = try #require(says)
    let inset = InsetText(value, in: file)
    let inText = try #require(inset.text.bytes.firstRange(of: Array(word.utf8))).lowerBound
    let inFile = try #require(file.bytes.firstRange(of: Array(word.utf8))).lowerBound
    let lines = inset.text.bytes[..<inText].split(separator: 10, omittingEmptySubsequences: false)
    let place = inset.place(line: lines.count, byteColumn: (lines.last?.count ?? 0) + 1)
    return (place.description, file.place(atByte: inFile).description)
  }

  @Test(
    "knows where each of its words stands",
    arguments: [
      "says: one two three WORD four\n",
      "title: x\nsays:   one\n  two\n    WORD three\n",
      "says: 'it''s ''one'' WORD'\n",
      "says: \"a \\\"quoted\\\" w\\u00f6rd\\n and WORD\"\n",
      "says: \"folded \\\n  over WORD\"\n",
      "says: \"ö ä\ttab WORD\"\n",
      "says: |\n  one\n\n  - two\n    WORD\n",
      "a: 1\nsays: >-\n    one\n    two\n\n    ü ö WORD three\n",
      "says: >- # a note\n  one\n  WORD\n",
      "says: |2\n    code\n  WORD\n",
      "a:\n  - 1\nsays: one\\two WORD\n",
      "says: one\r\n  two\r\n  WORD\r\n",
    ])
  func places(yaml: String) throws {
    let (mapped, typed) = try places(of: "WORD", in: yaml)
    #expect(mapped == typed)
  }
}
