import CommonMark
import Diagnostics

/// The tree of `text`, and what was found wrong in it.
func read(_ text: String) -> (markdown: Markdown?, problems: [Diagnostic]) {
  read(SourceFile(path: "text.md", text: text))
}

/// The tree of `file`, and what was found wrong in it.
func read(_ file: SourceFile) -> (markdown: Markdown?, problems: [Diagnostic]) {
  var found = DiagnosticList()
  let markdown = Markdown.parse(file, into: &found)
  return (markdown, found.sorted)
}

/// The tree of `text`, drawn.
func drawn(_ text: String) -> String { read(text).markdown?.description ?? "" }

/// The problems of `text`, each as `line:column message help`.
func problems(_ text: String) -> [String] { read(text).problems.map(\.sentence) }

extension Diagnostic {
  /// `line:column message help`
  var sentence: String {
    let column = place.column.map { ":\($0)" } ?? ""
    return [place.line.map { "\($0)\(column)" }, message, help].compactMap(\.self).joined(separator: " ")
  }
}
