/// A site's folder as it stands, and which of its files a build wrote.
struct StandingSite {
  let folder: Folder
  /// Empty for a folder that no build has written to.
  let manifest: Manifest

  /// Nil where nothing stands under `name` beside the site.
  init?(_ name: FileName, at location: SiteLocation) throws(SiteFolderProblem) {
    guard
      let status = try naming(
        location.typed, { () throws(SystemError) in try location.parent.status(of: name) })
    else { return nil }
    guard status.isFolder else { throw .notAFolder(folder: location.typed) }
    folder = try naming(location.typed) { () throws(SystemError) in try location.parent.folder(name) }
    manifest = try Self.readManifest(in: folder, at: location)
  }

  /// Whether a build wrote the file at `path`.
  func wrote(_ path: String) -> Bool { manifest.paths.contains(path) || SitePath.reserved.contains(path) }
}

extension StandingSite {
  private static func readManifest(
    in folder: Folder, at location: SiteLocation
  ) throws(SiteFolderProblem) -> Manifest {
    do {
      guard let text = try folder.read(FileName(SitePath.manifest)) else { return Manifest(paths: []) }
      if let manifest = Manifest(text: text) { return manifest }
    } catch {
      guard error == .tooManyLinks else {
        throw SiteFolderProblem(error, at: location.shown(SitePath.manifest))
      }
    }
    throw .notAManifest(path: location.shown(SitePath.manifest))
  }
}
