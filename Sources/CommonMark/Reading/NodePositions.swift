extension LeafColumns {
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

  /// Where `node`, a link or an image in brackets, ends: ask for it, so that the line ends in them are counted.
  @discardableResult
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
  private mutating func positionBeforeBackticks(of node: CMarkNode) -> Position {
    if node.isCode {
      let inside = position(node.start)
      return inside.moved(by: -backticks(before: inside))
    }
    let count = node.isText ? node.count(ofLeading: .backtick) : 0
    if count == 0 { return position(node.start) }
    let opening = position(node.start.moved(by: -count))
    // An escaped backtick has its position in front.
    return lines.rest(from: opening).first == .backtick ? opening : position(node.start)
  }

  private func backticks(before position: Position) -> Int {
    lines[position.line].prefix(position.byteColumn - 1).reversed().prefix { $0 == .backtick }.count
  }
}

extension UInt8 {
  fileprivate static let backtick = UInt8(ascii: "`")
  fileprivate static let space = UInt8(ascii: " ")
}
