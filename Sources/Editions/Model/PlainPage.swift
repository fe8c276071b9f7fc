import CommonMark

/// A page of words alone, such as the accessibility statement.
public struct PlainPage: Sendable, Identifiable {
  /// The name of its file without `.md`, which is also its address: `methods`.
  public let id: String
  /// Its first heading.
  public let title: String
  /// All that follows the first heading.
  public let markdown: Markdown
}
