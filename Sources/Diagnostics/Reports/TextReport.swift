/// Problems as lines for a terminal:
///
/// ```
/// Content/data.csv:3:12: error: `1,2,3` has commas elsewhere than between thousands. [number]
///   3 | YE 2019-06,"1,2,3"
///     |            ^
/// Content/data.csv:2:1: note: The column begins here.
/// help: Write `1,230`.
/// ```
///
/// It is coloured only when asked to be, and the same with and without colours otherwise.
public struct TextReport: Sendable {
  private let ink: Ink

  /// A report, in the sixteen colours of terminals where `isColoured`.
  public init(isColoured: Bool = false) { ink = Ink(isOn: isColoured) }

  /// All of them, in their order, a blank line after each, and their count at the end; an empty text where
  /// there are none.
  public func text(of diagnostics: some Collection<Diagnostic>) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let count = ink.bold(ProblemCount(of: diagnostics).words)
    return diagnostics.map { text(of: $0) + "\n" }.joined() + count + "\n"
  }

  /// One problem; each of its lines ends with a line feed.
  public func text(of diagnostic: Diagnostic) -> String {
    var lines = [summary(of: diagnostic)]
    lines += excerpt(of: diagnostic)
    lines += diagnostic.notes.map(line(for:))
    if let help = diagnostic.help { lines.append("\(ink.bold("help:")) \(help)") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension TextReport {
  private func summary(of diagnostic: Diagnostic) -> String {
    let severity = ink.severity("\(diagnostic.severity.rawValue):", diagnostic.severity)
    let rule = ink.faint("[\(diagnostic.rule)]")
    return "\(ink.bold("\(diagnostic.place):")) \(severity) \(diagnostic.message) \(rule)"
  }

  private func excerpt(of diagnostic: Diagnostic) -> [String] {
    guard let line = diagnostic.excerpt, let number = diagnostic.place.line else { return [] }
    let excerpt = Excerpt(of: line, column: diagnostic.place.column)
    let margin = String(repeating: " ", count: String(number).count)
    let shown = ink.faint("  \(number) |") + (excerpt.text.isEmpty ? "" : " \(excerpt.text)")
    guard let caret = excerpt.caret else { return [shown] }
    let indent = String(repeating: " ", count: caret + 1)
    return [shown, ink.faint("  \(margin) |") + indent + ink.severity("^", diagnostic.severity)]
  }

  private func line(for note: Diagnostic.Note) -> String {
    "\(ink.bold("\(note.place):")) note: \(note.message)"
  }
}
