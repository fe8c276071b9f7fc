/// Positions of the inlines in one paragraph or heading, in the file's own lines and columns. They are asked for
/// in the order of the text.
///
/// libcmark counts columns on each line as if it were indented like the first one, which a lazy line is not. And it
/// does not count the line ends behind a backslash and inside the brackets of a link: there its columns go on.
struct LeafColumns {
  let lines: SourceLines
  /// Where the leaf begins, as libcmark says.
  let start: Position
  /// Where the leaf begins in the file.
  let leaf: Position

  private let containers: [Container]
  /// The line that libcmark counted last, and the line of the file that was reached on it.
  private var countedLine: Int
  private var line: Int
  /// How many bytes of text on the counted line stand before `line`.
  private var passed = 0
  /// How many bytes on `line` stand before its text.
  private var prefixLength: Int

  /// The leaf that begins at `start`, as libcmark says, inside `containers`, the outermost first.
  init(lines: SourceLines, start: Position, containers: [Container]) {
    self.lines = lines
    self.start = start
    self.containers = containers
    leaf = start.moved(by: start.line == 1 ? lines.markLength : 0)
    countedLine = start.line
    line = start.line
    prefixLength = leaf.byteColumn - 1
  }

  /// The position in the file that libcmark gives as `counted`; where it gives none, that of the leaf.
  mutating func position(_ counted: Position) -> Position {
    if counted.line == 0 { return leaf }
    if counted.line > countedLine {
      move(to: line + counted.line - countedLine)
      countedLine = counted.line
      passed = 0
    }
    while line < lines.count, offset(of: counted) >= textLength {
      passed += textLength
      move(to: line + 1)
    }
    return Position(line: line, byteColumn: max(prefixLength + offset(of: counted) + 1, 1))
  }
}

extension LeafColumns {
  private mutating func move(to line: Int) {
    self.line = line
    prefixLength = containers.prefixLength(of: lines[line])
  }

  private func offset(of counted: Position) -> Int { counted.byteColumn - start.byteColumn - passed }

  /// How many bytes of the leaf stand on the line, with its line end, which libcmark counts as one.
  private var textLength: Int {
    let bytes = lines[line]
    let isWindows = bytes.suffix(2).elementsEqual([.carriageReturn, .lineFeed])
    return bytes.count - prefixLength - (isWindows ? 1 : 0)
  }
}
