/// Replaces the folder of a site by a new set of files, in one step.
///
/// ```
/// var writer = try SiteWriter(replacing: "Site")
/// for file in files { try writer.add(file.pieces, at: file.path) }
/// let change = try writer.commit()
/// ```
/// Files are written to a folder beside the site as they are added, so that memory stays flat. Until `commit`
/// the site is untouched; a writer that goes out of scope without it leaves no trace. Files that the writer did
/// not write stay in the folder. A killed process leaves the old site or the new one, whole, where the file
/// system can exchange two folders; the next writer cleans up after it. Loss of power is not provided for.
public struct SiteWriter: ~Copyable {
  private let stage: Stage
  /// Nil where there is none yet.
  private let site: StandingSite?
  private var pair: FolderPair
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  private var claimed = ClaimedPaths()
  private var written: [String] = []
  private var unchanged = 0
  private var canExchange = true
  /// The first thing that went wrong.
  private var failure: SiteFolderProblem?

  /// Starts a new site for `folder`, absolute or from the working directory; where that is a link, for the folder
  /// that it leads to. One process can do so at a time.
  public init(replacing folder: String) throws(SiteFolderProblem) {
    try self.init(replacing: folder, disk: .system)
  }

  init(replacing folder: String, disk: DiskCalls) throws(SiteFolderProblem) {
    let location = try SiteLocation(finding: folder, disk: disk)
    let stage = try Stage(at: location)
    let site = try StandingSite(location.name, at: location)
    self.stage = stage
    self.site = site
    pair = FolderPair(from: site?.folder, to: stage.folder)
  }
}

extension SiteWriter {
  /// Adds a file of these bytes, in pieces that follow each other, at a path below the site's folder whose parts are
  /// joined by `/`. Files that come folder by folder come fastest.
  public mutating func add(_ pieces: [[UInt8]], at path: String) throws(SiteFolderProblem) {
    do {
      try claimed.claim(path)
      if try put(pieces, at: path) { written.append(path) } else { unchanged += 1 }
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  /// Makes the files that were added the site. After an `add` that failed it fails as that did.
  public consuming func commit() throws(SiteFolderProblem) -> SiteChange {
    if let failure { throw failure }
    let manifest = Manifest(paths: claimed.files)
    _ = try put([manifest.text], at: SitePath.manifest)
    let removed = try countRemoved()
    let notice = try replace()
    return SiteChange(written: written.count, unchanged: unchanged, removed: removed, notice: notice)
  }
}

extension SiteWriter {
  /// Puts a file on the stage: the site's own where it has the same bytes, else a new one. Whether it is new.
  private mutating func put(_ pieces: [[UInt8]], at path: String) throws(SiteFolderProblem) -> Bool {
    let (folder, nameText) = SitePath.split(path)
    let name = FileName(nameText)
    do { try pair.enter(folder) } catch { throw SiteFolderProblem(error, at: shown(path)) }
    if let obstacle = pair.obstacle { try mayReplace(obstacle) }

    switch pair.source?.standing(name, comparedWith: pieces, by: &buffer) ?? .nothing {
    case .sameBytes:
      try keep(name, at: path)
      return false
    case .folder: try mayReplaceFolder(path)
    case .different: try mayReplace(path)
    case .nothing: break
    }
    try write(pieces, at: path, as: name)
    return true
  }

  private func write(_ pieces: [[UInt8]], at path: String, as name: FileName) throws(SiteFolderProblem) {
    do { try pair.target.write(pieces, to: name) } catch {
      // Upper and lower case, or two spellings of one letter, may be one name to the file system.
      if error == .exists { throw .samePathTwice(path: path) }
      throw SiteFolderProblem(error, at: shown(path))
    }
  }

  private mutating func keep(_ name: FileName, at path: String) throws(SiteFolderProblem) {
    do { try pair.source?.share(name, with: pair.target) } catch {
      switch error {
      case .otherFileSystem: canExchange = false
      case .exists: throw .samePathTwice(path: path)
      default: throw SiteFolderProblem(error, at: shown(path))
      }
    }
  }

  private func mayReplace(_ path: String) throws(SiteFolderProblem) {
    if site?.wrote(path) != true { throw .inTheWay(path: shown(path)) }
  }

  private func mayReplaceFolder(_ path: String) throws(SiteFolderProblem) {
    if site?.manifest.folders.contains(path) != true { throw .inTheWay(path: shown(path)) }
  }

  private func shown(_ path: String) -> String { stage.location.shown(path) }
}

extension SiteWriter {
  /// Lets the stage take the site's place, and answers what a publisher should know about it.
  private func replace() throws(SiteFolderProblem) -> String? {
    let typed = stage.location.typed
    guard let site else {
      try naming(typed) { () throws(SystemError) in try stage.appear() }
      return nil
    }
    if try exchange(with: site) {
      try Stage.finishExchange(at: stage.location)
      return nil
    }
    try FileByFile(site: site, stage: stage, claimed: claimed, written: written).replace()
    return "The file system of `\(typed)` cannot exchange two folders, so its files were replaced one by one."
  }

  private func exchange(with site: StandingSite) throws(SiteFolderProblem) -> Bool {
    guard canExchange else { return false }
    let foreign = ForeignFiles(site: site, claimed: claimed.files, location: stage.location)
    do { try foreign.keep(in: stage.folder) } catch {
      if ForeignFiles.areElsewhere(error) { return false }
      throw error
    }
    return try naming(stage.location.typed) { () throws(SystemError) in try stage.exchange() }
  }

  /// How many files of the site before are there and not in the new one.
  private func countRemoved() throws(SiteFolderProblem) -> Int {
    guard let site else { return 0 }
    var count = 0
    for path in site.manifest.paths.subtracting(claimed.files).sorted() {
      let (folder, name) = SitePath.split(path)
      try naming(shown(path)) { () throws(SystemError) in
        if try site.folder.standingFolder(at: folder)?.status(of: FileName(name)) != nil { count += 1 }
      }
    }
    return count
  }
}
