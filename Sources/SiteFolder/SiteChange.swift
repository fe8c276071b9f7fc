/// What replacing a site came to. The three counts are of a site's files, its manifest and foreign files apart.
public struct SiteChange: Sendable, Hashable {
  /// New files, and those whose bytes changed.
  public let written: Int
  /// Files that stand as they stood: the same inode, the same modification time.
  public let unchanged: Int
  /// Files of the site before that are no longer made.
  public let removed: Int
  /// What a publisher should know though nothing went wrong, in one sentence; nil for nothing.
  public let notice: String?
}
