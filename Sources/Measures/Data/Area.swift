/// A place that figures are about: a district of the force, or a force to compare with.
///
/// The force's own area has no `Area`: an observation without one is about the force.
public struct Area: Hashable, Sendable, Identifiable {
  /// A slug, such as `greater-manchester`.
  public let id: String
  /// What readers see: `Greater Manchester`.
  public let name: String
  /// Whether the area is part of the force's or stands beside it.
  public let kind: Kind

  /// Whether the area is part of the force's or stands beside it.
  public enum Kind: Hashable, Sendable {
    /// Part of the force's area.
    case district
    /// One of the most similar forces.
    case peer
  }

  /// An area.
  public init(id: String, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}
