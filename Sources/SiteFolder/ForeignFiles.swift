/// What stands in a site's folder and was not written by a build: it goes with the folder, as it is.
struct ForeignFiles {
  /// The site that they stand in.
  let site: StandingSite
  /// The files of the site that takes its place.
  let claimed: Set<String>
  let location: SiteLocation
}

extension ForeignFiles {
  /// Gives them to `new` as well, where what is there already stays. Folders keep their permissions.
  func keep(in new: Folder) throws(SiteFolderProblem) {
    try keep(from: site.folder, in: FutureFolder(new), at: "")
  }

  /// Whether a folder of theirs is on another file system, or on this one by another mount: it can be neither
  /// linked nor removed with the rest.
  static func areElsewhere(_ problem: SiteFolderProblem) -> Bool {
    guard case .refused(_, SystemError.otherFileSystem.code) = problem else { return false }
    return true
  }
}

extension ForeignFiles {
  private func keep(from old: Folder, in new: FutureFolder, at path: String) throws(SiteFolderProblem) {
    let entries = try naming(location.shown(path)) { () throws(SystemError) in
      guard try old.status().isSameFileSystem(as: try location.parent.status()) else {
        throw .otherFileSystem
      }
      return try old.entries()
    }
    for entry in entries.filter({ isToKeep($0, in: path) }).sorted(by: { $0.name < $1.name }) {
      let entryPath = SitePath.join(path, entry.name.repaired)
      if entry.isFolder {
        try keepFolder(entry.name, from: old, in: new, at: entryPath)
      } else {
        try keepFile(entry.name, from: old, in: new, at: entryPath)
      }
    }
    try naming(location.shown(path)) { () throws(SystemError) in
      try new.standing()?.takeOver(try old.status())
    }
  }

  private func isToKeep(_ entry: Folder.Entry, in path: String) -> Bool {
    guard !entry.isFolder, let name = entry.name.text else { return true }
    let path = SitePath.join(path, name)
    return !site.wrote(path) && !claimed.contains(path)
  }

  private func keepFolder(
    _ name: FileName, from old: Folder, in new: FutureFolder, at path: String
  ) throws(SiteFolderProblem) {
    let folder = FutureFolder(name, in: new)
    if !site.manifest.folders.contains(path) { try make(folder, at: path) }
    guard
      let source = try naming(
        location.shown(path), { () throws(SystemError) in try old.standingFolder(name) })
    else { return }
    try keep(from: source, in: folder, at: path)
  }

  private func keepFile(
    _ name: FileName, from old: Folder, in new: FutureFolder, at path: String
  ) throws(SiteFolderProblem) {
    let target = try make(new, at: path)
    do { try old.share(name, with: target) } catch {
      if error != .exists { throw SiteFolderProblem(error, at: location.shown(path)) }
    }
  }

  /// The folder, where no file of the new site has its name.
  @discardableResult
  private func make(_ folder: FutureFolder, at path: String) throws(SiteFolderProblem) -> Folder {
    do { return try folder.made() } catch {
      if error == .notAFolder { throw .inTheWay(path: location.shown(path)) }
      throw SiteFolderProblem(error, at: location.shown(path))
    }
  }
}
