import Diagnostics
import Testing

@Suite("Files as they were read")
struct SourceFileTests {
  private func file(_ text: String) -> SourceFile { SourceFile(path: "data.csv", text: text) }

  @Test("a line has no line end, be it Unix's or Windows's")
  func lines() {
    let file = file("period,value\r\n2021,46\n2020,52")
    #expect(file.line(1) == "period,value")
    #expect(file.line(2) == "2021,46")
    #expect(file.line(3) == "2020,52")
  }

  @Test("a line beyond the end is none", arguments: ["", "2021", "2021\n", "2021\r\n", "\n"])
  func noSuchLine(text: String) {
    #expect(file(text).line(0) == nil)
    #expect(file(text).line(-1) == nil)
    #expect(file(text).line(3) == nil)
    #expect(file(text).line(9) == nil)
  }

  @Test("after the last line end stands an empty line")
  func lastLine() {
    #expect(file("").line(1) == "")
    #expect(file("2021\n").line(2) == "")
    #expect(file("2021").line(2) == nil)
  }

  @Test("a byte order mark belongs to no line and takes no column")
  func byteOrderMark() {
    let file = SourceFile(path: "data.csv", bytes: [0xEF, 0xBB, 0xBF] + Array("år,46\n2020".utf8))
    #expect(file.line(1) == "år,46")
    #expect(file.place(atByte: 3) == Place("data.csv", line: 1, column: 1))
    #expect(file.place(atByte: 5) == Place("data.csv", line: 1, column: 2))
    #expect(file.place(line: 1, byteColumn: 6) == Place("data.csv", line: 1, column: 2))
    #expect(file.place(line: 2, byteColumn: 4) == Place("data.csv", line: 2, column: 4))
  }

  @Test("a column counts scalars, not bytes")
  func scalars() {
    // £ takes two bytes, – three, an emoji four.
    let file = file("£–\u{1F600}x")
    #expect(file.place(atByte: 0).column == 1)
    #expect(file.place(atByte: 2).column == 2)
    #expect(file.place(atByte: 5).column == 3)
    #expect(file.place(atByte: 9).column == 4)
    #expect(file.place(line: 1, byteColumn: 10).column == 4)
  }

  @Test("a combining accent is a column of its own, as it is in editors")
  func combining() {
    #expect(file("e\u{301}x").place(atByte: 3).column == 3)
  }

  @Test("a byte has the line that it stands in, its line end included")
  func linesOfBytes() {
    let file = file("ab\r\ncd\n")
    #expect(file.place(atByte: 0) == Place("data.csv", line: 1, column: 1))
    #expect(file.place(atByte: 3) == Place("data.csv", line: 1, column: 4))
    #expect(file.place(atByte: 4) == Place("data.csv", line: 2, column: 1))
    #expect(file.place(atByte: 7) == Place("data.csv", line: 3, column: 1))
  }

  @Test("an offset beyond the end is the end")
  func beyondTheEnd() {
    #expect(file("ab\ncd").place(atByte: 99) == Place("data.csv", line: 2, column: 3))
    #expect(file("").place(atByte: 99) == Place("data.csv", line: 1, column: 1))
  }

  @Test("a byte beyond a line is the line's end, before its line end")
  func beyondTheLine() {
    let file = file("ab\r\ncd")
    #expect(file.place(line: 1, byteColumn: 99) == Place("data.csv", line: 1, column: 3))
    #expect(file.place(line: 2, byteColumn: 99) == Place("data.csv", line: 2, column: 3))
    #expect(file.place(line: 1, byteColumn: 0) == Place("data.csv", line: 1, column: 1))
    #expect(file.place(line: 7, byteColumn: 2) == Place("data.csv", line: 7, column: 1))
  }

  @Test("bytes that are not UTF-8 are shown as the replacement character")
  func notUTF8() {
    let file = SourceFile(path: "data.csv", bytes: [0x41, 0xA3, 0x42])
    #expect(file.text == "A\u{FFFD}B")
    #expect(file.line(1) == "A\u{FFFD}B")
  }
}
