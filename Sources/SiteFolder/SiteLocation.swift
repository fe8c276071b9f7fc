#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a site's folder stands, links followed, and the names beside it that a build uses.
struct SiteLocation {
  /// As the publisher typed it.
  let typed: String
  /// The folder that holds it.
  let parent: Folder
  /// Its name there.
  let name: FileName

  /// The new site while it is made.
  let stageName: FileName
  /// The old site, once it is exchanged, until it is removed.
  let oldName: FileName
  let lockName: FileName

  /// Finds the folder at `path`, absolute or from the working directory, which need not be there yet.
  init(finding path: String, disk: DiskCalls) throws(SiteFolderProblem) {
    let real = try Self.resolve(path)
    if Self.holdsWorkingDirectory(real) { throw .holdsWorkingDirectory(folder: path) }
    let (parentPath, name) = SitePath.split(real)
    typed = path
    do { parent = try Folder(path: parentPath + "/", disk: disk) } catch {
      throw SiteFolderProblem(error, at: parentPath)
    }
    self.name = FileName(name)
    stageName = FileName(".\(name).tally-stage")
    oldName = FileName(".\(name).tally-old")
    lockName = FileName(".\(name).tally-lock")
  }
}

extension SiteLocation {
  /// The path of one of the site's files, as the publisher knows it.
  func shown(_ path: String) -> String { SitePath.join(withoutTrailingSlash(typed), path) }
}

extension SiteLocation {
  /// `path` without links, from the root. The folder itself need not be there.
  private static func resolve(_ path: String) throws(SiteFolderProblem) -> String {
    if let real = realPath(path) { return real }
    let error = SystemError.last
    if error == .notAFolder { throw .notAFolder(folder: path) }
    guard error == .missing else { throw SiteFolderProblem(error, at: path) }
    let plain = withoutTrailingSlash(path)
    if (try? FileStatus { lstat(plain, &$0) }) != nil { throw .brokenLink(folder: path) }
    let (folder, name) = SitePath.split(plain)
    let parent = folder.isEmpty ? (plain.hasPrefix("/") ? "/" : ".") : folder
    guard let realParent = realPath(parent), !["", ".", ".."].contains(name) else {
      throw .noParent(folder: path, parent: parent)
    }
    return realParent == "/" ? "/" + name : realParent + "/" + name
  }

  private static func holdsWorkingDirectory(_ folder: String) -> Bool {
    guard folder != "/", let workingDirectory = realPath(".") else { return true }
    return (workingDirectory + "/").hasPrefix(folder + "/")
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

private func withoutTrailingSlash(_ path: String) -> String {
  var path = path
  while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
