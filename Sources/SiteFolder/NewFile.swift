/// A file that a command makes for its author, unasked in no file's place.
public enum NewFile {
  /// Writes the file at `path`, absolute or from the working directory, in one step. One that is there is replaced only
  /// where `mayReplace` says so.
  public static func write(_ bytes: [UInt8], at path: String, mayReplace: Bool) throws(SiteFolderProblem) {
    let (folder, name) = SitePath.split(path)
    let (file, stage) = (FileName(name), FileName(".\(name).tally-new"))
    let parent = try naming(path) { () throws(SystemError) in
      try Folder(path: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, disk: .system)
    }
    let isThere = try naming(path) { () throws(SystemError) in try parent.status(of: file) != nil }
    guard mayReplace || !isThere else { throw .fileAlreadyThere(path: path) }
    try naming(path) { () throws(SystemError) in
      try parent.removeFileIfStanding(stage)
      try parent.write(bytes, to: stage)
      try parent.move(stage, to: parent, as: file)
    }
  }
}
