/// Files that are made by hand once and are the author's from then on: nothing that is there is overwritten
/// unasked.
public enum NewFolder {
  /// Makes the folder at `path`, absolute or from the working directory, with all of `files` in one step; each is
  /// given by its path below the folder. An empty folder of that name is none. What is left of a call that was
  /// killed is hidden, and goes with the next one.
  public static func make(
    at path: String, of files: [(path: String, bytes: [UInt8])]
  ) throws(SiteFolderProblem) {
    let location = try SiteLocation(finding: path, disk: .system)
    let parent = location.parent
    let hasRoom = try naming(path) { () throws(SystemError) in try parent.hasRoom(for: location.name) }
    guard hasRoom else { throw .alreadyThere(path: path) }
    defer { try? parent.removeTree(location.stageName) }
    try naming(path) { () throws(SystemError) in
      try parent.removeTree(location.stageName)
      try fill(try parent.madeFolder(location.stageName), with: files)
      try parent.move(location.stageName, to: parent, as: location.name)
    }
  }

  private static func fill(
    _ folder: Folder, with files: [(path: String, bytes: [UInt8])]
  ) throws(SystemError) {
    var pair = FolderPair(from: nil, to: folder)
    for file in files {
      let (parent, name) = SitePath.split(file.path)
      try pair.enter(parent)
      try pair.target.write(file.bytes, to: FileName(name))
    }
  }
}

extension Folder {
  /// Whether a new folder may have that name: nothing has it, or a folder of nothing.
  fileprivate func hasRoom(for name: FileName) throws(SystemError) -> Bool {
    guard try status(of: name) != nil else { return true }
    return try standingFolder(name)?.entries().isEmpty ?? false
  }
}
