#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Problems as JSON, for editors and scripts. The same problems give the same bytes.
///
/// ```json
/// {
///   "errors" : 1,
///   "figures" : [],
///   "problems" : [
///     {
///       "column" : 12,
///       "excerpt" : "YE 2019-06,\"1,2,3\"",
///       "help" : "Write `1,230`.",
///       "line" : 3,
///       "message" : "`1,2,3` has commas elsewhere than between thousands.",
///       "notes" : [
///         {
///           "column" : 1,
///           "line" : 2,
///           "message" : "The column begins here.",
///           "path" : "Content/data.csv"
///         }
///       ],
///       "path" : "Content/data.csv",
///       "rule" : "number",
///       "severity" : "error"
///     }
///   ],
///   "warnings" : 0
/// }
/// ```
///
/// `severity` is `error` or `warning`. Lines and columns count from 1, columns in Unicode scalars. `line`,
/// `column`, `excerpt` and `help` are left out where a problem has none; `notes` is always there. `figures` is what the
/// caller adds: what else a run found.
public struct JSONReport: Sendable {
  /// A report.
  public init() {}

  /// All of them, in their order, as one JSON object that ends with a line feed.
  public func text(
    of diagnostics: some Collection<Diagnostic>, figures: [some Encodable] = [String]()
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Report(of: diagnostics, figures: figures)), as: UTF8.self)
      + "\n"
  }
}

private struct Report<Figures: Encodable>: Encodable {
  let errors: Int
  let warnings: Int
  let problems: [Entry]
  let figures: [Figures]

  init(of diagnostics: some Collection<Diagnostic>, figures: [Figures]) {
    self.figures = figures
    let count = ProblemCount(of: diagnostics)
    errors = count.errors
    warnings = count.warnings
    problems = diagnostics.map(Entry.init)
  }
}

private struct Entry: Encodable {
  let rule: String
  let severity: String
  let message: String
  let help: String?
  let path: String
  let line: Int?
  let column: Int?
  let excerpt: String?
  let notes: [Note]

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    help = diagnostic.help
    path = diagnostic.place.path
    line = diagnostic.place.line
    column = diagnostic.place.column
    excerpt = diagnostic.excerpt
    notes = diagnostic.notes.map(Note.init)
  }

  struct Note: Encodable {
    let message: String
    let path: String
    let line: Int?
    let column: Int?

    init(_ note: Diagnostic.Note) {
      message = note.message
      path = note.place.path
      line = note.place.line
      column = note.place.column
    }
  }
}
