/// A link: to another page, to a part of this one, or, when its destination begins with `=`, to a finding.
public struct Link: Sendable, Equatable {
  /// The address as typed, entities and escapes resolved; relative, or of an allowed scheme.
  public let destination: String
  /// The words in quotes after the address; empty where there are none.
  public let title: String
  /// What the link says.
  public let children: [Inline]
  /// Where it begins: the same as the position of its inline.
  public let position: Position

  /// A link that begins at `position`.
  public init(to destination: String, title: String, _ children: [Inline], at position: Position) {
    self.destination = destination
    self.title = title
    self.children = children
    self.position = position
  }
}

extension Link {
  /// Whether the destination is a formula (`=value`), which binds the words to a finding.
  public var isFormula: Bool { destination.utf8.first == UInt8(ascii: "=") }
}
