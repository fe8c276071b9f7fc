import Diagnostics
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  private struct Bare: Problem {
    let rule = "bare"
    let message = "This says it all."
  }

  @Test("a problem is an error and needs no help unless it says otherwise")
  func defaults() {
    let diagnostic = Diagnostic(Bare(), at: Place("site.yml"))
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.help == nil)
    #expect(diagnostic.rule == "bare")
    #expect(diagnostic.message == "This says it all.")
    #expect(diagnostic.notes.isEmpty)
  }

  @Test("a problem shows the line it stands in")
  func excerpt() {
    #expect(Diagnostic.sample(in: "period,value\n2021,n/a\n").excerpt == "2021,n/a")
  }

  @Test("a problem of a whole file shows no line")
  func wholeFile() {
    #expect(Diagnostic.sample(at: Place("data.csv"), in: "period,value\n").excerpt == nil)
  }

  @Test("a problem in another file than the one at hand shows no line of it")
  func otherFile() {
    #expect(Diagnostic.sample(at: Place("site.yml", line: 1), in: "period,value\n").excerpt == nil)
  }

  @Test("a problem beyond the end of a file shows no line")
  func beyondTheEnd() {
    #expect(Diagnostic.sample(at: Place("data.csv", line: 9), in: "period,value\n").excerpt == nil)
  }

  @Test("problems stand by place, errors before warnings, then by rule and words")
  func order() {
    let early = Place("data.csv", line: 1)
    let late = Place("data.csv", line: 2)
    let inOrder = [
      Diagnostic.sample(rule: "z", severity: .warning, at: early),
      .sample("B.", rule: "a", at: late), .sample("A.", rule: "b", at: late),
      .sample("B.", rule: "b", at: late), .sample("B.", rule: "b", help: "Do it.", at: late),
      .sample("A.", rule: "a", severity: .warning, at: late),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}
