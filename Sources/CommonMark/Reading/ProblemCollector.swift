import Diagnostics

/// The problems found in one Markdown file, up to the limit: each costs a scan of the file for its place.
struct ProblemCollector {
  let lines: SourceLines
  private(set) var found = DiagnosticList()
  private var count = 0
  private var openedTags: Set<String> = []

  init(lines: SourceLines) {
    self.lines = lines
  }

  /// Whether no more are told, so that nobody need look for them.
  var isFull: Bool { count > Markdown.problemLimit }

  mutating func report(_ problem: MarkdownProblem, at position: Position) {
    if isFull { return }
    count += 1
    let told = isFull ? .tooManyProblems : problem
    found.report(told, at: lines.file.place(of: position), in: lines.file)
  }

  /// Reports raw HTML. The end of a tag whose beginning was reported is not a second problem.
  mutating func reportHTML(_ tag: String, at position: Position) {
    if tag.hasPrefix("</"), openedTags.contains("<" + tag.dropFirst(2)) { return }
    if !isFull { openedTags.insert(tag) }
    report(.rawHTML(tag: tag), at: position)
  }
}
