/// Positions of the inlines in one paragraph or heading, in the file's own lines and columns. They are asked for
/// in the order of the text.
///
/// libcmark counts columns on each line as if it were indented like the first one, which a lazy line is not. And it
/// does not count the line ends behind a backslash and inside the brackets of a link: there its columns go on.
struct LeafColumns {
  let lines: SourceLines
  /// Where the leaf begins, as libcmark says.
  let start: Position
  /// How many block quotes it stands in.
  let quotes: Int

  private var countedLine = 0
  private var uncountedBefore = 0
  private var uncountedOnLine = 0

  init(lines: SourceLines, start: Position, quotes: Int) {
    self.lines = lines
    self.start = start
    self.quotes = quotes
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
    return Position(line: line, byteColumn: prefixLength(ofLine: line) + offset + 1)
  }

  /// Where `node` begins.
  ///
  /// libcmark gives a link the line of its closing bracket, and code the column behind its backticks.
  mutating func position(of node: CMarkNode) -> Position {
    var first = node
    var brackets = 0
    while let child = first.firstChild, let bracket = first.openingBracket {
      brackets += bracket
      first = child
    }
    let start = position(first.start)
    if first.start.line == 0 { return start }
    return start.moved(by: -brackets - (first.isCode ? backticks(before: start) : 0))
  }

  /// Counts the line ends in the brackets behind the text of `node`, a link or an image.
  mutating func pass(_ node: CMarkNode) { _ = position(node.end) }

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
    while case let length = lines[line].count - prefixLength(ofLine: line), offset >= length, line < lines.count {
      offset -= length
      line += 1
    }
    return (line, offset)
  }

  /// How many bytes stand before the text of the leaf on line `number`.
  private func prefixLength(ofLine number: Int) -> Int {
    if number == start.line { return start.byteColumn - 1 + (number == 1 ? lines.markLength : 0) }
    let line = lines[number]
    var rest = line.drop(while: \.isBlank)
    var quotesLeft = quotes
    while quotesLeft > 0, rest.first == UInt8(ascii: ">") {
      rest = rest.dropFirst().drop(while: \.isBlank)
      quotesLeft -= 1
    }
    return line.count - rest.count
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
  fileprivate var isBlank: Bool { self == .space || self == UInt8(ascii: "\t") }
}
