import Diagnostics

extension Markdown {
  /// The text of `file`; nil where it cannot be read as text at all. What is refused in it is reported and left
  /// out, or left as libcmark reads it.
  public static func parse(_ file: SourceFile, into problems: inout DiagnosticList) -> Markdown? {
    if let obstacle = Obstacle(in: file) {
      problems.report(obstacle.problem, at: obstacle.place, in: file)
      return nil
    }
    let lines = SourceLines(file)
    var reader = BlockReader(lines: lines)
    let blocks = CMarkNode.withDocument(of: file.bytes.dropFirst(lines.markLength)) { reader.blocks(in: $0) }
    problems.add(contentsOf: reader.problems.found)
    return blocks.map(Markdown.init)
  }
}
