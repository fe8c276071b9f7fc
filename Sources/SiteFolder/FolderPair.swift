/// A place in two trees at once: the folder of one path in the tree that is read and in the tree that is written.
/// It stays open from one file to the next, since files come folder by folder.
struct FolderPair {
  private let sourceRoot: Folder?
  private let targetRoot: Folder
  private var path = ""

  /// Nil where the tree that is read has no such folder.
  private(set) var source: Folder?
  /// Made where it was missing.
  private(set) var target: Folder
  /// The path of what is not a folder in the tree that is read, where a folder was looked for.
  private(set) var obstacle: String?

  /// At the roots of the two trees.
  init(from source: Folder?, to target: Folder) {
    (sourceRoot, targetRoot) = (source, target)
    (self.source, self.target) = (source, target)
  }

  /// Goes to the folder at `path` from the roots.
  mutating func enter(_ path: String) throws(SystemError) {
    guard path != self.path else { return }
    var next = FolderPair(from: sourceRoot, to: targetRoot)
    next.path = path
    for part in path.split(separator: "/") {
      try next.step(into: FileName(part), at: String(path[..<part.endIndex]))
    }
    self = next
  }

  private mutating func step(into name: FileName, at path: String) throws(SystemError) {
    target = try target.madeFolder(name)
    guard let folder = source else { return }
    source = try folder.standingFolder(name)
    if source == nil, try folder.status(of: name) != nil { obstacle = path }
  }
}
