/// Replaces a site where two folders cannot be exchanged: what pages need comes before pages, what is no longer
/// made goes last. Who kills it leaves a site that is part old and part new, which the next build makes whole.
struct FileByFile {
  let site: StandingSite
  let stage: Stage
  let claimed: ClaimedPaths
  /// The files on the stage that are new or changed.
  let written: [String]

  private var location: SiteLocation { stage.location }
}

extension FileByFile {
  /// Replaces it.
  func replace() throws(SiteFolderProblem) {
    let (old, new) = (site.manifest, Manifest(paths: claimed.files))
    let gone = old.paths.subtracting(new.paths)
    let inTheWay = gone.filter(isInTheWay)
    // Whoever is killed on the way has written nothing that the next build does not know as its own.
    try list(old.union(new), insteadOf: old)
    try remove(inTheWay)
    try place(written.filter { !isPage($0) })
    try place(written.filter(isPage))
    try remove(gone.subtracting(inTheWay))
    try list(new, insteadOf: old.union(new))
  }

  private func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// Whether a file becomes a folder, or its folder a file.
  private func isInTheWay(_ path: String) -> Bool {
    claimed.folders.contains(path) || SitePath.folders(of: path).contains(where: claimed.files.contains)
  }

  private func remove(_ paths: Set<String>) throws(SiteFolderProblem) {
    for path in paths.sorted() {
      try naming(location.shown(path)) { () throws(SystemError) in try site.folder.removeFile(at: path) }
    }
  }

  private func place(_ paths: [String]) throws(SiteFolderProblem) {
    var pair = FolderPair(from: stage.folder, to: site.folder)
    for path in paths.sorted() {
      let (folder, name) = SitePath.split(path)
      try naming(location.shown(path)) { () throws(SystemError) in
        try pair.enter(folder)
        guard let source = pair.source else { throw .missing }
        try move(FileName(name), from: source, to: pair.target, as: FileName(name))
      }
    }
  }

  private func list(_ manifest: Manifest, insteadOf other: Manifest) throws(SiteFolderProblem) {
    if manifest.paths == other.paths, !manifest.paths.isEmpty { return }
    let incoming = FileName(SitePath.incoming)
    try naming(location.shown(SitePath.manifest)) { () throws(SystemError) in
      try stage.folder.write(manifest.text, to: incoming)
      try move(incoming, from: stage.folder, to: site.folder, as: FileName(SitePath.manifest))
      try stage.folder.removeFileIfStanding(incoming)
    }
  }

  /// From another file system the bytes come first, and the name is changed once they are all there.
  private func move(
    _ name: FileName, from source: Folder, to target: Folder, as newName: FileName
  ) throws(SystemError) {
    do { try source.move(name, to: target, as: newName) } catch {
      guard error == .otherFileSystem else { throw error }
      let incoming = FileName(SitePath.incoming)
      try site.folder.removeFileIfStanding(incoming)
      try source.copyFile(name, to: site.folder, as: incoming)
      try site.folder.move(incoming, to: target, as: newName)
    }
  }
}
