import Diagnostics
import Testing

@testable import Reading

@Suite("A table")
struct CSVTableTests {
  @Test("is a header and rows, each as wide as the header")
  func headerAndRows() throws {
    var diagnostics = DiagnosticList()
    let read = CSVTable.read(csv("period,value\n2018,52\n2021,46\n"), into: &diagnostics)
    let table = try #require(read)
    #expect(table.columns == ["period", "value"])
    #expect(table.column(named: "value") == 1)
    #expect(table.column(named: "of") == nil)
    #expect(table.rows.map { $0.map(\.text) } == [["2018", "52"], ["2021", "46"]])
    #expect(diagnostics.isEmpty)
  }

  @Test("knows the place of each cell in lines and characters, after its quote")
  func places() throws {
    var diagnostics = DiagnosticList()
    let text = "\u{FEFF}area,note\r\n Côte ,\"two\r\nlines\"\r\n\"a \"\"b\"\"\",–\r\n"
    let table = try #require(CSVTable.read(csv(text), into: &diagnostics))
    #expect(table.header[1].place == Place("data.csv", line: 1, column: 6))
    #expect(table.rows[0][0].place == Place("data.csv", line: 2, column: 2))
    #expect(table.rows[0][1].place == Place("data.csv", line: 2, column: 9))
    #expect(table.rows[1][0].place == Place("data.csv", line: 4, column: 2))
    #expect(table.rows[1][1].place == Place("data.csv", line: 4, column: 11))
    #expect(table.rows[1].place == Place("data.csv", line: 4))
  }

  @Test("knows the place of a cell after a quoted line end in the same row")
  func placeAfterQuotedLineEnd() throws {
    var diagnostics = DiagnosticList()
    let table = try #require(CSVTable.read(csv("a,b\n\"x\ny\",z\n"), into: &diagnostics))
    #expect(table.rows[0][1].place == Place("data.csv", line: 3, column: 4))
  }

  @Test("hands out the bytes of a cell, so that a number is read without a string")
  func bytes() throws {
    var diagnostics = DiagnosticList()
    let table = try #require(CSVTable.read(csv("a\n 1,094 \n\"1,094\"\n"), into: &diagnostics))
    #expect(table.rows.map { Array($0[0].bytes) } == [Array("1,094".utf8)])
    #expect(diagnostics.sorted.map(\.rule) == ["ragged-row"])
  }

  @Test("leaves out white space around cells and around their quotes, a no-break space too")
  func whiteSpace() {
    #expect(rows(csv("a , b\n 1\u{A0},\t\"2\" \n")) == [["a", "b"], ["1", "2"]])
  }

  @Test("keeps a quoted comma, quote and line end as text")
  func quotedText() {
    let file = csv("a,b\n\"1,2\",\"say \"\"no\"\"\nnow\"\n")
    #expect(rows(file) == [["a", "b"], ["1,2", "say \"no\"\nnow"]])
  }

  @Test("needs no line end after its last row")
  func lastRow() {
    #expect(rows(csv("a,b\n1,2")) == [["a", "b"], ["1", "2"]])
    #expect(rows(csv("a,b\n1,")) == [["a", "b"], ["1", ""]])
    #expect(problems(csv("a,b\n1,")) == [])
  }

  @Test("reads line feeds, carriage returns and both alike", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let file = csv(["a,b", "1,2", "3"].joined(separator: end))
    #expect(rows(file) == [["a", "b"], ["1", "2"]])
    #expect(
      problems(file) == [
        "3 This row has 1 cell, and the header has 2 columns. Add a comma for each cell that is missing."
      ])
  }

  @Test("drops the empty rows and columns that Excel leaves at the end")
  func trailingEmptiness() {
    let file = csv("a,b,,\n1,2,,\n3,4\n,,,\n\n,,,\n")
    #expect(rows(file) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(problems(file) == [])
  }

  @Test("passes over an empty row between others")
  func emptyRow() {
    #expect(rows(csv("a,b\n1,2\n\n,\n3,4\n")) == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test("of a header alone is a table where the caller says so")
  func headerAlone() {
    #expect(rows(csv("area,people\n"), mayBeEmpty: true) == [["area", "people"]])
    #expect(problems(csv("area,people\n"), mayBeEmpty: true) == [])
  }

  @Test("of ten thousand rows gives every cell and place")
  func manyRows() throws {
    let lines = (1...10_000).map { "2021-12,West Midlands,burglary,\($0),,a note" }
    let file = csv((["period,area,category,value,of,note"] + lines).joined(separator: "\r\n"))
    var diagnostics = DiagnosticList()
    let table = try #require(CSVTable.read(file, into: &diagnostics))
    #expect(table.rows.count == 10_000)
    for (number, row) in table.rows.enumerated() {
      try #require(row[3].text == String(number + 1))
      try #require(row[3].place == Place("data.csv", line: number + 2, column: 32))
    }
  }
}
