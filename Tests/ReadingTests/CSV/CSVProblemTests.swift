import Diagnostics
import Testing

@testable import Reading

@Suite("What is wrong with a table")
struct CSVProblemTests {
  @Test("a row that is too short is left out, and the others are read")
  func shortRow() {
    let file = csv("a,b,c\n1,2\n3,4,5\n")
    #expect(rows(file) == [["a", "b", "c"], ["3", "4", "5"]])
    #expect(
      problems(file) == [
        "2 This row has 2 cells, and the header has 3 columns. Add a comma for each cell that is missing."
      ])
  }

  @Test("a row that is too long says how many cells it has up to the last with text")
  func longRow() {
    #expect(
      problems(csv("a,b\n1,094,7,,\n")) == [
        """
        2 This row has 3 cells, and the header has 2 columns. Put a text that holds a comma in double quotes, \
        or delete the cells that are too many.
        """
      ])
  }

  @Test("a quote that is not closed is shown where it opens, and the rows below it are read")
  func unclosedQuote() {
    let file = csv("a,b\n1,\"two\n3,4\n5\n")
    #expect(rows(file) == [["a", "b"], ["3", "4"]])
    #expect(
      problems(file) == [
        "2:3 The double quote that opens here is not closed. Close it; write a quote inside a quoted text twice.",
        "4 This row has 1 cell, and the header has 2 columns. Add a comma for each cell that is missing.",
      ])
  }

  @Test("a quote in the header that is not closed leaves no table")
  func unclosedQuoteInHeader() {
    #expect(rows(csv("a,\"b\n1,2\n")) == nil)
  }

  @Test("text after a closing quote is shown, with the quote that opens the text")
  func textAfterQuote() {
    let file = csv("a,b\n\"one\ntwo\"three,2\n4,5\n")
    #expect(rows(file) == [["a", "b"], ["4", "5"]])
    #expect(
      problems(file) == [
        """
        3:5 Text stands between a closing double quote and the next comma. Write a quote inside a quoted text \
        twice.
        """
      ])
    var diagnostics = DiagnosticList()
    _ = CSVTable.read(file, into: &diagnostics)
    #expect(
      diagnostics.sorted.first?.notes == [
        .init("The quoted text begins here.", at: Place("data.csv", line: 2, column: 1))
      ])
  }

  @Test("a quote inside a text without quotes is shown")
  func quoteInText() {
    let file = csv("a,b\n5\" pipe,2\n3,4\n")
    #expect(rows(file) == [["a", "b"], ["3", "4"]])
    #expect(
      problems(file) == [
        """
        2:2 A double quote stands inside a text that is not in quotes. Put the whole text in double quotes, and \
        write the quote inside it twice.
        """
      ])
  }

  @Test("nothing is no table", arguments: ["", "\n\n", " , \n,\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(rows(csv(text)) == nil)
    #expect(
      problems(csv(text)) == [
        "Nothing stands in this table. Write the names of the columns in its first line."
      ])
  }

  @Test("a header without rows is a table without rows, and a problem")
  func noRows() {
    #expect(rows(csv("a,b\n,\n")) == [["a", "b"]])
    #expect(
      problems(csv("a,b\n,\n")) == [
        "1 This table has a header and no rows. Add the rows, or delete the file."
      ])
  }

  @Test("a column with values needs a name, inside the table and after it", arguments: ["a,,c", "a,c,"])
  func namelessColumn(header: String) throws {
    let file = csv("\(header)\n1,,\n1,2,3\n")
    let number = header == "a,,c" ? 2 : 3
    #expect(
      problems(file) == [
        """
        1:\(header == "a,,c" ? 3 : 5) Column \(number) has values and no name. \
        Write its name in the header, or delete its values.
        """
      ])
    var diagnostics = DiagnosticList()
    _ = CSVTable.read(file, into: &diagnostics)
    let place = Place("data.csv", line: 3, column: number == 2 ? 3 : 5)
    #expect(diagnostics.sorted.first?.notes == [.init("Its first value stands here.", at: place)])
  }

  @Test("a column without a name and without values is let be")
  func emptyColumn() {
    #expect(problems(csv("a,,c\n1,,3\n")) == [])
  }

  @Test("a column that is there twice is shown, with the first one")
  func duplicateColumn() {
    let file = csv("area,value, area \n1,2,3\n")
    #expect(
      problems(file) == ["1:13 The column `area` is there twice. Delete or rename one of the two."])
    var diagnostics = DiagnosticList()
    _ = CSVTable.read(file, into: &diagnostics)
    #expect(
      diagnostics.sorted.first?.notes == [
        .init("The first one stands here.", at: Place("data.csv", line: 1, column: 1))
      ])
  }

  @Test("semicolons and tabs are refused with the way to save the file")
  func wrongSeparator() {
    let remedy = "Save the file in Excel as `CSV UTF-8 (comma delimited)`."
    #expect(
      problems(csv("a;b\n1,5;2\n")) == [
        "1 The cells of this table are separated by semicolons, not commas. \(remedy)"
      ])
    #expect(
      problems(csv("a\tb\n1\t2\n")) == [
        "1 The cells of this table are separated by tabs, not commas. \(remedy)"
      ])
    #expect(rows(csv("a;b\n1;2\n")) == nil)
  }

  @Test("a line that names the separator to Excel is refused", arguments: ["sep=;", "SEP=,", "sep=\t"])
  func separatorLine(line: String) {
    #expect(rows(csv("\(line)\r\na,b\r\n1,2\r\n")) == nil)
    #expect(
      problems(csv("\(line)\r\na,b\r\n1,2\r\n")) == [
        "1 The line `\(line)` is meant for Excel and is not data. Delete it, and separate the cells with commas."
      ])
  }

  @Test("more problems than anyone reads are cut short, and that is said")
  func tooManyProblems() {
    let file = csv("a,b\n" + String(repeating: "1\n", count: 500))
    #expect(problems(file).count == 101)
    #expect(
      problems(file).first == "This table has more than 100 problems. Mend the first ones, then look again.")
  }

  @Test("a file that is too long is not read")
  func tooLong() {
    let file = SourceFile(path: "data.csv", bytes: [UInt8](repeating: 44, count: 33_554_433))
    #expect(
      problems(file) == [
        "This table has 33554433 bytes; a table has at most 33554432. Divide it into several files."
      ])
  }
}
