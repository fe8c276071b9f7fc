/// A part of a line of text.
public struct Inline: Sendable, Equatable {
  /// What it is, with all that is in it.
  public let kind: Kind
  /// Where it begins. A break has no position of its own and stands where its parent does.
  public let position: Position

  /// An inline that begins at `position`.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }

  /// The kinds of inline.
  public enum Kind: Sendable, Equatable {
    /// Words, entities and escapes resolved.
    case text(String)
    /// `*…*`
    case emphasis([Inline])
    /// `**…**`
    case strong([Inline])
    /// `` `…` ``
    case code(String)
    /// `[…](…)`, a reference or an address in angle brackets.
    case link(Link)
    /// `![…](…)`
    case image(Image)
    /// The end of a line in the source, which is a space to a reader.
    case softBreak
    /// The end of a line to a reader too.
    case lineBreak
    /// Words, or none, with what a reviewer is told of them.
    case noted(InlineNote, [Inline])
  }
}
