import Diagnostics
import Testing

@testable import Reading

@Suite("A Markdown or YAML file")
struct TextCheckTests {
  private func problems(_ bytes: [UInt8]) -> [String] {
    reported { _ = SourceFile(path: "force.md", bytes: bytes).isText(&$0) }
  }

  @Test("is text where all its bytes are UTF-8")
  func utf8() {
    var diagnostics = DiagnosticList()
    #expect(SourceFile(path: "force.md", text: "\u{FEFF}café – 😀\n").isText(&diagnostics))
    #expect(diagnostics.isEmpty)
  }

  @Test("is refused at its first byte that is not UTF-8")
  func notUTF8() {
    #expect(
      problems(Array("one\ncaf".utf8) + [0xE9, 0x0A, 0xFF]) == [
        "2:4 The byte `0xE9` is not UTF-8. Save the file again with the encoding UTF-8."
      ])
  }

  @Test(
    "is told of the first characters of UTF-8 that were read as Windows-1252",
    arguments: [
      ("The team of LlanfÃªr.", "1:18", "Ãª", "`ê`"), ("First\nDonâ€™t", "2:4", "â€™", "`’`"),
      ("It cost Â£2,180.", "1:9", "Â£", "`£`"), ("Å·", "1:1", "Å·", "`ŷ`"),
      ("â‚¬5 and Ã©", "1:1", "â‚¬", "`€`"),
      ("He saidâ€.", "1:8", "â€", "another character"), ("Ã\u{A0} la", "1:1", "Ã\u{A0}", "`à`"),
    ])
  func misread(text: String, place: String, typed: String, meant: String) {
    #expect(
      reported { SourceFile(path: "force.md", text: text).reportMisreadText(into: &$0) } == [
        """
        \(place) `\(typed)` stands where \(meant) was meant: a text in UTF-8 was read as Windows-1252. Copy the text from \
        its source again, or mend it by hand; look for other such places in this file.
        """
      ])
  }

  @Test(
    "may hold any letter that such characters are made of",
    arguments: ["Llanfêr, café – 5 £", "Â’i dŷ", "â’i hi â hwn", "SÃO PAULO", "Ã and Â", "Å", "â", "Â"])
  func notMisread(text: String) {
    #expect(reported { SourceFile(path: "force.md", text: text).reportMisreadText(into: &$0) } == [])
  }

  @Test("is refused as UTF-16 and for a NUL character")
  func binary() {
    #expect(
      problems([0xFF, 0xFE, 0x61, 0]) == [
        "1:1 This file is UTF-16, not UTF-8. Save the file again with the encoding UTF-8."
      ])
    #expect(
      problems([0x61, 0]) == [
        "1:2 A NUL character stands here. Save the file again with the encoding UTF-8."
      ])
  }
}
