import Diagnostics
import Testing

@Suite("Lists of diagnostics")
struct DiagnosticListTests {
  @Test("nothing found is nothing wrong")
  func empty() {
    let list = DiagnosticList()
    #expect(list.isEmpty)
    #expect(!list.hasErrors)
    #expect(list.sorted.isEmpty)
  }

  @Test("a warning is something found, and no error")
  func warning() {
    var list = DiagnosticList()
    list.report(SampleProblem(severity: .warning), at: Place("data.csv"))
    #expect(!list.isEmpty)
    #expect(!list.hasErrors)
    list.report(SampleProblem(), at: Place("data.csv"))
    #expect(list.hasErrors)
  }

  @Test("of an error nobody knows what is lost, unless it says so, and of a warning nothing is")
  func loss() {
    var list = DiagnosticList()
    list.report(SampleProblem(severity: .warning), at: Place("data.csv"))
    list.report(SlipOfThePen(), at: Place("words.md"))
    #expect(list.hasErrors)
    #expect(list.canBeShown)
    list.report(SampleProblem(), at: Place("data.csv"))
    #expect(!list.canBeShown)
  }

  /// An error beside which all can be read.
  private struct SlipOfThePen: Problem {
    let rule = "slip"
    let message = "This is wrong."
    let loss = Loss.part
  }

  @Test("what is found is sorted, whoever found it")
  func sorted() {
    var first = DiagnosticList()
    first.add(.sample(at: Place("b.csv")))
    var second = DiagnosticList()
    second.add(.sample(at: Place("a.csv")))
    first.add(contentsOf: second)
    #expect(first.sorted.map(\.place.path) == ["a.csv", "b.csv"])
  }

  @Test("a thing found twice is listed once, though its like stands between")
  func twice() {
    let noted = Diagnostic.sample(notes: [.init("The first row stands here.", at: Place("data.csv", line: 1))]
    )
    var list = DiagnosticList()
    for diagnostic in [.sample(), noted, .sample()] { list.add(diagnostic) }
    #expect(list.sorted == [.sample(), noted])
  }

  @Test("a report keeps the line and the notes")
  func report() {
    let file = SourceFile(path: "data.csv", text: "period,value\n2021,n/a\n")
    let note = Diagnostic.Note("The column begins here.", at: Place("data.csv", line: 1, column: 8))
    var list = DiagnosticList()
    list.report(SampleProblem(), at: Place("data.csv", line: 2, column: 6), in: file, notes: [note])
    #expect(list.sorted.first?.excerpt == "2021,n/a")
    #expect(list.sorted.first?.notes == [note])
  }
}
