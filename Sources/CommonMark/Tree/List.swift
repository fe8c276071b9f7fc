/// A list, with bullets or with numbers.
public struct List: Sendable, Equatable {
  /// What stands before its items.
  public let marker: Marker
  /// Whether its paragraphs are lines rather than paragraphs: no blank line stands between them.
  public let isTight: Bool
  /// Its items, in order.
  public let items: [Item]

  /// A list of `items`.
  public init(marker: Marker, isTight: Bool, items: [Item]) {
    self.marker = marker
    self.isTight = isTight
    self.items = items
  }

  /// What stands before the items of a list.
  public enum Marker: Sendable, Equatable {
    /// The same sign before each.
    case bullet
    /// Numbers that count on from `start`.
    case ordered(start: Int)
  }

  /// One item, which may be empty.
  public struct Item: Sendable, Equatable {
    /// What is in it.
    public let blocks: [Block]
    /// Where its marker stands.
    public let position: Position

    /// An item that begins at `position`.
    public init(_ blocks: [Block], at position: Position) {
      self.blocks = blocks
      self.position = position
    }
  }
}
