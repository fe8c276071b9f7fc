import Testing

@testable import Diagnostics

@Suite("A report on a terminal")
struct TerminalReportTests {
  private let diagnostic = Diagnostic(
    SampleProblem(
      message: "Some words that say what is wrong, and go on for longer than a narrow terminal has room for.",
      help: "Some more words, which say what the author is to do about it, and take their time."),
    at: Place("Content/a file.csv", line: 2, column: 3),
    in: SourceFile(path: "Content/a file.csv", text: "\n" + String(repeating: "x", count: 200)))

  @Test("has no line that is wider than the terminal, and the same words", arguments: [40, 60, 80, 120])
  func width(width: Int) {
    let text = TextReport(width: width).text(of: [diagnostic])
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines.map(\.count))")
    func sentences(_ text: String) -> [Substring] {
      text.split { $0 == " " || $0 == "\n" }.filter { !$0.contains("x") && $0 != "|" && $0 != "^" }
    }
    #expect(sentences(text) == sentences(TextReport().text(of: [diagnostic])))
  }

  @Test("makes each place a link to its file and line, and nothing else different, where links are asked for")
  func links() {
    let text = TextReport(linkBase: "/home/ann").text(of: [diagnostic])
    #expect(
      text.hasPrefix(
        "\u{1B}]8;;file:///home/ann/Content/a%20file.csv#2\u{1B}\\Content/a file.csv:2:3\u{1B}]8;;\u{1B}\\: ")
    )
    let plain = text.replacing(#/\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/#, with: "")
    #expect(plain == TextReport().text(of: [diagnostic]))
  }
}
