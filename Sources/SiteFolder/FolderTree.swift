extension Folder {
  /// Removes the folder `name` and all that is in it, links and not what they lead to; nothing where there is none.
  /// What is mounted in it is not touched, and is an error.
  func removeTree(_ name: FileName) throws(SystemError) {
    guard let tree = try standingFolder(name) else { return }
    guard try tree.status().isSameFileSystem(as: try status()) else { throw .otherFileSystem }
    try tree.unlock()
    for entry in try tree.entries() {
      if entry.isFolder { try tree.removeTree(entry.name) } else { try tree.removeFile(entry.name) }
    }
    try removeEmptyFolder(name)
  }

  /// Removes the file at `path` below this folder, where one is there, and the folders that are empty without it.
  func removeFile(at path: String) throws(SystemError) {
    let (folderPath, name) = SitePath.split(path)
    if let folder = try standingFolder(at: folderPath), let status = try folder.status(of: FileName(name)) {
      if !status.isFolder { try folder.removeFile(FileName(name)) }
    }
    for emptied in SitePath.folders(of: path) {
      let (parent, name) = SitePath.split(emptied)
      do { try standingFolder(at: parent)?.removeEmptyFolder(FileName(name)) } catch {
        if error == .notEmpty || error == .exists { return }
        if !error.meansNoFolder { throw error }
      }
    }
  }
}
