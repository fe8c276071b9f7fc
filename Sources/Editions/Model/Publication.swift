/// All that is published, or shown to reviewers: linked, checked, and ready to be put on pages. Nothing about it
/// can fail any more.
public struct Publication: Sendable {
  /// Who publishes, about whom.
  public let site: Site
  /// The editions, newest first; drafts among them only where they are shown.
  public let editions: [Edition]
  /// The plain pages, in order of their addresses.
  public let pages: [PlainPage]

  /// The figures in the words of every edition that was checked, drafts among them, the newest edition first.
  public let figures: [EditionFigures]

  /// How many measures all editions have.
  public var measureCount: Int { editions.reduce(0) { $0 + $1.measures.count } }
}
