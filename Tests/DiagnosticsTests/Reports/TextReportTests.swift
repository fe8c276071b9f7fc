import Diagnostics
import Testing

@Suite("The report as text")
struct TextReportTests {
  private let report = TextReport()

  @Test("a problem says where and what, shows its line, points at its column and says what to do")
  func whole() {
    let diagnostic = Diagnostic.sample(
      "`n/a` is no number.", rule: "number", help: "Write `[x]` where a value is not available.",
      in: "period,value\n2021,n/a\n",
      notes: [.init("The column begins here.", at: Place("data.csv", line: 1, column: 8))])
    #expect(
      report.text(of: diagnostic) == """
        data.csv:2:6: error: `n/a` is no number. [number]
          2 | 2021,n/a
            |      ^
        data.csv:1:8: note: The column begins here.
        help: Write `[x]` where a value is not available.

        """)
  }

  @Test("a problem of a whole line has no caret, one of a whole file no line")
  func withoutColumn() {
    #expect(
      report.text(of: .sample(at: Place("data.csv", line: 1), in: "period\n"))
        == "data.csv:1: error: This is wrong. [sample]\n  1 | period\n")
    #expect(
      report.text(of: .sample(severity: .warning, at: Place("data.csv"), in: "period\n"))
        == "data.csv: warning: This is wrong. [sample]\n")
  }

  @Test("the margin is as wide as the line's number")
  func margin() {
    let text = String(repeating: "\n", count: 1_233) + "2021,n/a"
    #expect(
      report.text(of: .sample(at: Place("data.csv", line: 1_234, column: 6), in: text)) == """
        data.csv:1234:6: error: This is wrong. [sample]
          1234 | 2021,n/a
               |      ^

        """)
  }

  @Test("an empty line leaves no space at its end")
  func emptyLine() {
    #expect(
      report.text(of: .sample(at: Place("data.csv", line: 1, column: 1), in: "\n"))
        == "data.csv:1:1: error: This is wrong. [sample]\n  1 |\n    | ^\n")
  }

  @Test("several problems have a blank line between them, and their count at the end")
  func several() {
    #expect(
      report.text(of: [.sample("One."), .sample("Two.", severity: .warning)]) == """
        data.csv:2:6: error: One. [sample]

        data.csv:2:6: warning: Two. [sample]

        1 error and 1 warning

        """)
  }

  @Test("no problems are no text")
  func none() {
    #expect(report.text(of: []) == "")
  }

  @Test("colours come when asked for, and only add escape sequences")
  func colours() {
    let diagnostics = [
      Diagnostic.sample(help: "Mend it.", in: "a\nb\n"), .sample(severity: .warning, in: "a\nb\n"),
    ]
    let coloured = TextReport(isColoured: true).text(of: diagnostics)
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]+m/, with: "") == report.text(of: diagnostics))
    #expect(!report.text(of: diagnostics).contains("\u{1B}"))
  }
}
