import Diagnostics
import Foundation
import Testing

@Suite("The report as JSON")
struct JSONReportTests {
  private let report = JSONReport()

  @Test("a problem has its rule, weight, words, place, line and notes, under sorted names")
  func whole() throws {
    let diagnostic = Diagnostic.sample(
      "`\"n/a\"` is no number.", rule: "number", help: "Write `[x]`.",
      at: Place("data.csv", line: 2, column: 6), in: "period,value\n2021,\"n/a\"\n",
      notes: [.init("The column begins here.", at: Place("data.csv", line: 1, column: 8))])
    #expect(
      try report.text(of: [diagnostic]) == #"""
        {
          "errors" : 1,
          "figures" : [

          ],
          "problems" : [
            {
              "column" : 6,
              "excerpt" : "2021,\"n/a\"",
              "help" : "Write `[x]`.",
              "line" : 2,
              "message" : "`\"n/a\"` is no number.",
              "notes" : [
                {
                  "column" : 8,
                  "line" : 1,
                  "message" : "The column begins here.",
                  "path" : "data.csv"
                }
              ],
              "path" : "data.csv",
              "rule" : "number",
              "severity" : "error"
            }
          ],
          "warnings" : 0
        }

        """#)
  }

  @Test("what a problem does not have is left out")
  func absent() throws {
    let problem = try #require(try problems([.sample(severity: .warning, at: Place("data.csv"))]).first)
    #expect(Set(problem.keys) == ["rule", "severity", "message", "path", "notes"])
    #expect(problem["severity"] as? String == "warning")
  }

  @Test("every character survives", arguments: ["a\\b/c", "tab\tline\nend", "£–\u{1F600}", "\u{1}\u{7F}"])
  func escapes(message: String) throws {
    #expect(try problems([.sample(message)]).first?["message"] as? String == message)
  }

  @Test("problems keep their order")
  func order() throws {
    #expect(try problems([.sample("B."), .sample("A.")]).map { $0["message"] as? String } == ["B.", "A."])
  }

  @Test("no problems are an object all the same")
  func none() throws {
    let object = try JSONSerialization.jsonObject(with: Data(report.text(of: []).utf8)) as? [String: Any]
    #expect(object?["errors"] as? Int == 0)
    #expect(object?["warnings"] as? Int == 0)
    #expect((object?["problems"] as? [Any])?.isEmpty == true)
  }

  private func problems(_ diagnostics: [Diagnostic]) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(report.text(of: diagnostics).utf8))
    return (object as? [String: Any])?["problems"] as? [[String: Any]] ?? []
  }
}
