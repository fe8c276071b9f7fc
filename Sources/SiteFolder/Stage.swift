/// The folder beside the site in which the new one is made. It goes when nobody holds it any more.
///
/// Its name is `stageName`, and whatever has that name may be removed. It changes places with the site under
/// `oldName`: what has that name is whole, the new site just before and the old one just after, and foreign files
/// that came meanwhile are looked for in it before it is removed.
final class Stage {
  let location: SiteLocation
  let folder: Folder
  private let lock: SiteLock

  /// Takes the lock, cleans up after a build that was killed, and makes an empty stage.
  init(at location: SiteLocation) throws(SiteFolderProblem) {
    self.location = location
    lock = try SiteLock(of: location)
    try Self.finishExchange(at: location)
    folder = try naming(location.typed) { () throws(SystemError) in
      try location.parent.removeTree(location.stageName)
      return try location.parent.madeFolder(location.stageName)
    }
  }

  deinit { try? location.parent.removeTree(location.stageName) }
}

extension Stage {
  /// Becomes the site where there was none.
  func appear() throws(SystemError) {
    try location.parent.move(location.stageName, to: location.parent, as: location.name)
  }

  /// Changes places with the site in one step. False, and nothing is changed, where the file system cannot.
  func exchange() throws(SystemError) -> Bool {
    let parent = location.parent
    try parent.move(location.stageName, to: parent, as: location.oldName)
    do {
      try parent.disk.exchange(location.oldName, location.name, parent.descriptor)
      return true
    } catch {
      try parent.move(location.oldName, to: parent, as: location.stageName)
      if error.refusesExchange { return false }
      throw error
    }
  }

  /// Brings what came into the old site while it was exchanged into the new one, and removes the old one.
  static func finishExchange(at location: SiteLocation) throws(SiteFolderProblem) {
    guard let old = try StandingSite(location.oldName, at: location) else { return }
    let parent = location.parent
    guard let site = try StandingSite(location.name, at: location) else {
      // Someone removed the new one since.
      return try naming(location.typed) { () throws(SystemError) in
        try parent.move(location.oldName, to: parent, as: location.name)
      }
    }
    try ForeignFiles(site: old, claimed: [], location: location).keep(in: site.folder)
    try naming(location.typed) { () throws(SystemError) in
      try parent.removeTree(location.stageName)
      try parent.move(location.oldName, to: parent, as: location.stageName)
      try parent.removeTree(location.stageName)
    }
  }
}
