/// A paragraph, or what stands in place of one.
public struct Block: Sendable, Equatable {
  /// What it is, with all that is in it.
  public let kind: Kind
  /// Where it begins.
  public let position: Position

  /// A block that begins at `position`.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }

  /// The kinds of block.
  public enum Kind: Sendable, Equatable {
    /// Running text.
    case paragraph([Inline])
    /// A heading, of the level that the author typed: 1 to 6.
    case heading(level: Int, [Inline])
    /// A list.
    case list(List)
    /// A block quote.
    case quote([Block])
    /// A code block, fenced or indented.
    case code(CodeBlock)
    /// A line across (`---`).
    case thematicBreak
  }
}
