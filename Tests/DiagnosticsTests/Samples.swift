import Diagnostics

/// A problem made for a test.
struct SampleProblem: Problem {
  var rule = "sample"
  var severity = Severity.error
  var message = "This is wrong."
  var help: String?
}

extension Diagnostic {
  static func sample(
    _ message: String = "This is wrong.", rule: String = "sample", severity: Severity = .error,
    help: String? = nil, at place: Place = Place("data.csv", line: 2, column: 6), in text: String? = nil,
    notes: [Note] = []
  ) -> Diagnostic {
    let problem = SampleProblem(rule: rule, severity: severity, message: message, help: help)
    let file = text.map { SourceFile(path: "data.csv", text: $0) }
    return Diagnostic(problem, at: place, in: file, notes: notes)
  }
}
