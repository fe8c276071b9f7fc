import Diagnostics
import Testing

@testable import Reading

@Suite("The encoding of a table")
struct CSVEncodingTests {
  private let remedy = "Save the file in Excel as `CSV UTF-8 (comma delimited)`."

  private func file(_ bytes: [UInt8]) -> SourceFile { SourceFile(path: "data.csv", bytes: bytes) }

  @Test("is UTF-8 with a byte order mark, as Excel writes it")
  func byteOrderMark() {
    #expect(rows(file([0xEF, 0xBB, 0xBF] + "a,b\n£1,2".utf8)) == [["a", "b"], ["£1", "2"]])
  }

  @Test("is Windows-1252 where it is not UTF-8, and places and lines are those of its text")
  func windows1252() throws {
    // café – “£5”, as Windows-1252 has it.
    let bytes = "a,b\ncaf".utf8 + [0xE9, 0x20, 0x96, 0x20, 0x93, 0xA3, 0x35, 0x94] + ",2\n\"x\",".utf8
    var diagnostics = DiagnosticList()
    let table = try #require(CSVTable.read(file(Array(bytes)), into: &diagnostics))
    #expect(table.rows[0][0].text == "café – “£5”")
    #expect(table.rows[0][1].place == Place("data.csv", line: 2, column: 13))
    #expect(table.file.line(2) == "café – “£5”,2")
    #expect(diagnostics.isEmpty)
  }

  @Test("decodes each byte of Windows-1252 that is defined")
  func windows1252Table() {
    // As Python's codec cp1252 has them.
    let expected: [UInt32] = [
      8364, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 381, 8216, 8217, 8220, 8221, 8226,
      8211, 8212, 732, 8482, 353, 8250, 339, 382, 376,
    ]
    let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let defined = (0x80...0x9F).filter { !undefined.contains($0) }
    #expect(Windows1252.utf8(from: defined).map(scalars) == expected)
    #expect(Windows1252.utf8(from: Array(0xA0...0xFF)).map(scalars) == Array(0xA0...0xFF))
    for byte in undefined { #expect(Windows1252.utf8(from: [byte]) == nil) }
  }

  private func scalars(_ utf8: [UInt8]) -> [UInt32] {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value)
  }

  @Test("is refused where a byte is neither UTF-8 nor Windows-1252")
  func neither() {
    let bytes = "a,b\n1,".utf8 + [0x81] + "\n".utf8
    #expect(rows(file(Array(bytes))) == nil)
    #expect(problems(file(Array(bytes))) == ["2:3 The byte `0x81` is not UTF-8. \(remedy)"])
  }

  @Test("is refused where one line is UTF-8 and another is not")
  func mixed() {
    let bytes = "a,b\n£1,".utf8 + [0xA3] + "\n".utf8
    #expect(problems(file(Array(bytes))) == ["2:4 The byte `0xA3` is not UTF-8. \(remedy)"])
  }

  @Test("is refused where it is UTF-16", arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]])
  func utf16(bytes: [UInt8]) {
    #expect(problems(file(bytes)) == ["1:1 This file is UTF-16, not UTF-8. \(remedy)"])
  }

  @Test("is refused where a NUL stands in it")
  func nul() {
    #expect(problems(csv("a,b\n1,\0\n")) == ["2:3 A NUL character stands here. \(remedy)"])
  }
}
