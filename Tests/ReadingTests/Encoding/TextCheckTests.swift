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
