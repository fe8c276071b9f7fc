/// A code block. A fenced one may name what it is on its first line; its readers decide what that means.
public struct CodeBlock: Sendable, Equatable {
  /// All that stands after the opening fence, without spaces around it; empty for an indented block.
  public let info: String
  /// The lines inside, each with its line end.
  public let literal: String
  /// Where it begins: the opening fence, if it has one.
  public let position: Position

  /// A code block that begins at `position`.
  public init(info: String, literal: String, at position: Position) {
    self.info = info
    self.literal = literal
    self.position = position
  }
}

extension CodeBlock {
  /// The first word of the fence: the language of the code, or what a block of data makes (`table`); nil where
  /// there is none.
  public var language: String? {
    info.isEmpty ? nil : String(info.unicodeScalars.prefix { !$0.isASCII || !$0.properties.isWhitespace })
  }
}
