/// Positions of the inlines in one paragraph or heading, in the file's own lines and columns. They are asked for
/// in the order of the text.
///
/// libcmark counts columns on each line as if it were indented like the first one, which a lazy line is not. And it
/// does not count the line ends behind a backslash and inside the brackets of a link: there its columns go on.
struct LeafColumns {
  let lines: SourceLines
  /// Where the leaf begins, as libcmark says.
  let start: Position
  /// What it stands in, the outermost first.
  let containers: [Container]

  private var countedLine = 0
  private var uncountedBefore = 0
  private var uncountedOnLine = 0

  init(lines: SourceLines, start: Position, containers: [Container]) {
    self.lines = lines
    self.start = start
    self.containers = containers
  }

  /// Where the leaf begins in the file.
  var leaf: Position { Position(line: start.line, byteColumn: prefixLength(ofLine: start.line) + 1) }

  /// The position in the file that libcmark gives as `counted`; where it gives none, that of the leaf.
  mutating func position(_ counted: Position) -> Position {
    if counted.line == 0 { return leaf }
    if counted.line > countedLine {
      uncountedBefore += uncountedOnLine
      uncountedOnLine = 0
      countedLine = counted.line
    }
    let first = counted.line + uncountedBefore
    let (line, offset) = roll(counted.byteColumn - start.byteColumn, from: first)
    uncountedOnLine = max(uncountedOnLine, line - first)
    return Position(line: line, byteColumn: max(prefixLength(ofLine: line) + offset + 1, 1))
  }

  /// Where `node` begins.
  ///
  /// libcmark gives a link the line of its closing bracket; code, and backticks that are text, the column behind
  /// the backticks.
  mutating func position(of node: CMarkNode) -> Position {
    var first = node
    var brackets = 0
    while let child = first.firstChild, let bracket = first.openingBracket {
      brackets += bracket
      first = child
    }
    if first.start.line == 0 { return leaf }
    return positionBeforeBackticks(of: first).moved(by: -brackets)
  }

  private mutating func positionBeforeBackticks(of node: CMarkNode) -> Position {
    switch node.content {
    case .inlineCode:
      let inside = position(node.start)
      return inside.moved(by: -backticks(before: inside))
    case .text(let words) where words.utf8.first == .backtick:
      let count = words.utf8.prefix { $0 == .backtick }.count
      let opening = position(node.start.moved(by: -count))
      return lines.rest(from: opening).first == .backtick ? opening : position(node.start)
    default: return position(node.start)
    }
  }

  /// Where `node`, a link or an image in brackets, ends: ask for it, so that the line ends in them are counted.
  mutating func end(of node: CMarkNode) -> Position { position(node.end) }

  /// Whether the text of the link `node` is followed by a reference rather than by an address; false where
  /// libcmark's positions do not tell.
  mutating func isReference(_ node: CMarkNode) -> Bool {
    guard let last = node.lastChild, last.end.line > 0 else { return false }
    let end = position(last.end).moved(by: 1)
    let behind = lines.rest(from: end).drop { last.isCode && ($0 == .backtick || $0 == .space) }
    return behind.first == UInt8(ascii: "]") && behind.dropFirst().first != UInt8(ascii: "(")
  }
}

extension LeafColumns {
  /// The line and the offset in its text that are `offset` bytes behind the beginning of the text on `line`.
  private func roll(_ offset: Int, from line: Int) -> (line: Int, offset: Int) {
    var (line, offset) = (line, offset)
    while line < lines.count, case let length = textLength(ofLine: line), offset >= length {
      offset -= length
      line += 1
    }
    return (line, offset)
  }

  /// How many bytes of the leaf stand on line `number`, with its line end, which libcmark counts as one.
  private func textLength(ofLine number: Int) -> Int {
    let line = lines[number]
    let isWindows = line.suffix(2).elementsEqual([.carriageReturn, .lineFeed])
    return line.count - prefixLength(ofLine: number) - (isWindows ? 1 : 0)
  }

  /// How many bytes stand before the text of the leaf on line `number`.
  private func prefixLength(ofLine number: Int) -> Int {
    if number == start.line { return start.byteColumn - 1 + (number == 1 ? lines.markLength : 0) }
    return containers.prefixLength(of: lines[number])
  }

  private func backticks(before position: Position) -> Int {
    lines[position.line].prefix(position.byteColumn - 1).reversed().prefix { $0 == .backtick }.count
  }
}

extension CMarkNode {
  /// The length of what opens a link or an image; nil for other nodes.
  fileprivate var openingBracket: Int? {
    switch content {
    case .link: "[".utf8.count
    case .image: "![".utf8.count
    default: nil
    }
  }

  fileprivate var isCode: Bool {
    if case .inlineCode = content { true } else { false }
  }
}

extension UInt8 {
  fileprivate static let backtick = UInt8(ascii: "`")
  fileprivate static let space = UInt8(ascii: " ")
}
