/// The paths of the files of a new site, each of which is a file or a folder and stands once.
struct ClaimedPaths {
  private(set) var files: Set<String> = []
  private(set) var folders: Set<String> = []

  /// Adds the path of a file.
  mutating func claim(_ path: String) throws(SiteFolderProblem) {
    guard SitePath.isSafe(path) else { throw .unsafePath(path: path) }
    if SitePath.reserved.contains(path) { throw .reservedPath(path: path) }
    if folders.contains(path) { throw .fileAndFolder(path: path) }
    for folder in SitePath.folders(of: path) {
      if files.contains(folder) { throw .fileAndFolder(path: folder) }
      // Who stands in a folder that is known stands in folders that are known.
      guard folders.insert(folder).inserted else { break }
    }
    guard files.insert(path).inserted else { throw .samePathTwice(path: path) }
  }
}
