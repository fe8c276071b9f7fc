extension Markdown {
  /// How many words of prose there are: what stands between spaces and holds a letter or a digit. Code blocks
  /// are not prose; alternative texts are.
  public var words: Int { blocks.words }
}

extension [Block] {
  /// How many words of prose these blocks hold.
  public var words: Int {
    reduce(0) { $0 + $1.words }
  }
}

extension Block {
  fileprivate var words: Int {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): countWords(in: inlines.plainText)
    case .quote(let blocks): blocks.words
    case .list(let list): list.items.reduce(0) { $0 + $1.blocks.words }
    case .code, .thematicBreak: 0
    }
  }
}

private func countWords(in text: String) -> Int {
  text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
}
