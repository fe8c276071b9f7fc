/// How much there is to check in a folder of content, drafts too.
public struct ProjectSize: Sendable, Hashable {
  /// How many editions.
  public let editions: Int
  /// How many of them are drafts.
  public let drafts: Int
  /// How many measures all of them have together.
  public let measures: Int
}
