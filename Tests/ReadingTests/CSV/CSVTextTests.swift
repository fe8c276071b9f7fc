import Testing

@testable import Reading

@Suite("CSV for a download")
struct CSVTextTests {
  private func text(_ rows: [String]...) -> String {
    var text = CSVText()
    for row in rows { text.append(row) }
    return text.text
  }

  @Test("has commas between cells and the line ends of RFC 4180")
  func plain() {
    #expect(text(["period", "value"], ["2021", "46"]) == "period,value\r\n2021,46\r\n")
  }

  @Test("has quotes only where a reader would lose something without them")
  func quotes() {
    #expect(
      text(["1,094", "say \"no\"", "two\nlines", " a", "a ", "a b", ""])
        == "\"1,094\",\"say \"\"no\"\"\",\"two\nlines\",\" a\",\"a \",a b,\r\n")
  }

  @Test("has a quoted nothing for a row of one empty cell, which is no empty line")
  func oneEmptyCell() {
    #expect(text([""]) == "\"\"\r\n")
  }
}
