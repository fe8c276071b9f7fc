/// Positions of the inlines in one paragraph or heading, in the file's own columns.
///
/// libcmark counts columns on each line as if it were indented like the first one; a lazy line, or one that is
/// indented otherwise, is not.
struct LeafColumns {
  let lines: SourceLines
  /// Where the leaf begins, as libcmark says.
  let start: Position
  /// How many block quotes it stands in.
  let quotes: Int

  /// Where the leaf begins in the file.
  var leaf: Position { position(start) }

  /// The position in the file that libcmark gives as `counted`; where it gives none, that of the leaf.
  func position(_ counted: Position) -> Position {
    if counted.line == 0 { return leaf }
    if counted.line == start.line {
      return counted.line == 1 ? counted.moved(by: lines.markLength) : counted
    }
    return counted.moved(by: prefixLength(ofLine: counted.line) - (start.byteColumn - 1))
  }

  /// Where `node` begins.
  ///
  /// libcmark gives a link the line of its closing bracket, and code the column behind its backticks.
  func position(of node: CMarkNode) -> Position {
    var first = node
    var brackets = 0
    while let child = first.firstChild, let bracket = first.openingBracket {
      brackets += bracket
      first = child
    }
    guard first.start.line > 0 else { return position(node.start) }
    let start = position(first.start)
    return start.moved(by: -brackets - (first.isCode ? backticks(before: start) : 0))
  }

  /// Whether the text of the link `node` is followed by a reference rather than by an address; false where
  /// libcmark's positions do not tell.
  func isReference(_ node: CMarkNode) -> Bool {
    guard let last = node.lastChild, last.end.line > 0 else { return false }
    let end = position(last.end).moved(by: 1)
    let behind = lines.rest(from: end).drop { last.isCode && ($0 == .backtick || $0 == .space) }
    return behind.first == UInt8(ascii: "]") && behind.dropFirst().first != UInt8(ascii: "(")
  }
}

extension LeafColumns {
  private func prefixLength(ofLine number: Int) -> Int {
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
