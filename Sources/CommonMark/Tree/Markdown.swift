/// A text that an author wrote in CommonMark, as a tree of values: no raw HTML in it and no comments.
public struct Markdown: Sendable, Equatable {
  /// The blocks at the top, in order.
  public let blocks: [Block]
  /// Every code block, in order. Words are asked for theirs again and again, and most have none.
  public let codeBlocks: [CodeBlock]

  /// A text of these blocks.
  public init(blocks: [Block]) {
    self.blocks = blocks
    var found: [CodeBlock] = []
    blocks.walk { if case .code(let code) = $0.kind { found.append(code) } }
    codeBlocks = found
  }
}

extension Markdown {
  /// The longest file that is read, in bytes: some 40,000 words, well above any real text.
  ///
  /// libcmark 0.30 takes time that grows with the square of the length on some nestings of brackets: three
  /// seconds at this limit.
  public static let byteLimit = 256 * 1024

  /// How deep blocks and inlines may stand inside each other, so that the tree can be walked by recursion.
  public static let depthLimit = 64

  /// How many problems are told of one file.
  public static let problemLimit = 100
}
