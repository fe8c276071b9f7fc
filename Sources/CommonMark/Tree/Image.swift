/// An image.
public struct Image: Sendable, Equatable {
  /// The address as typed, entities and escapes resolved; relative, or of an allowed scheme.
  public let source: String
  /// The words in quotes after the address; empty where there are none.
  public let title: String
  /// What the image says to those who do not see it; its plain text is never blank.
  public let alternative: [Inline]
  /// Where it begins: the same as the position of its inline.
  public let position: Position

  /// An image that begins at `position`.
  public init(from source: String, title: String, alternative: [Inline], at position: Position) {
    self.source = source
    self.title = title
    self.alternative = alternative
    self.position = position
  }
}
