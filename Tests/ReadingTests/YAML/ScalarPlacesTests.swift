import Diagnostics
import Reading
import Testing

@Suite("Places in the texts of a YAML file")
struct ScalarPlacesTests {
  /// The places of a mark in a text under `key`, in the text and in the file, as `line:column`.
  private func place(of mark: Character, in yaml: String) throws -> String {
    let file = SourceFile(path: "a.yml", text: yaml)
    var problems = DiagnosticList()
    let mapping = YAML.read(file, into: &problems)
    var fields = YAMLFields(try #require(mapping), of: "a test", in: file)
    let found = fields.text("key")
    let text = try #require(found)
    let lines = text.value.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(mark) })
    let column = try #require(lines[line].unicodeScalars.firstIndex { Character($0) == mark })
    let before = lines[line].unicodeScalars.distance(
      from: lines[line].unicodeScalars.startIndex, to: column)
    let place = ScalarPlaces(of: text, in: file).place(of: Place("", line: line + 1, column: before + 1))
    return place.description
  }

  @Test(
    "a character of a text is found where it was typed",
    arguments: [
      ("other: 1\nkey: one two § three", "a.yml:2:14"),
      ("key: 'it''s § here'", "a.yml:1:13"),
      ("key: \"a \\\"word\\\" § here\"", "a.yml:1:18"),
      ("key: >-\n  one two\n  three § four\n", "a.yml:3:9"),
      ("key: |\n  one\n\n  two § three\n", "a.yml:4:7"),
      ("key: one\n  two\n  § three", "a.yml:3:3"),
      ("key: >\r\n  one two\r\n  § three\r\n", "a.yml:3:3"),
      ("\u{FEFF}key: § three", "a.yml:1:6"),
      ("key: caf\u{e9} § three", "a.yml:1:11"),
    ])
  func found(yaml: String, place: String) throws {
    #expect(try self.place(of: "§", in: yaml) == place)
  }
}
