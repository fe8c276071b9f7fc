import Foundation

@testable import SiteFolder

/// A temporary folder with a site's folder, `Site`, that need not be there yet. Goes with its last holder.
final class Workbench {
  let path: String
  var site: String { path + "/Site" }

  init() {
    let unique = "site-folder-" + UUID().uuidString
    path =
      URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(unique).resolvingSymlinksInPath()
      .path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Workbench {
  /// Replaces the site by files of these texts.
  @discardableResult
  func build(_ files: KeyValuePairs<String, String>, disk: DiskCalls = .system) throws -> SiteChange {
    var writer = try SiteWriter(replacing: site, disk: disk)
    for (path, text) in files { try writer.add(text, at: path) }
    return try writer.commit()
  }

  /// What replacing the site by files of these texts throws.
  func problem(
    building files: KeyValuePairs<String, String>, disk: DiskCalls = .system
  ) -> SiteFolderProblem? {
    do {
      try build(files, disk: disk)
      return nil
    } catch { return error as? SiteFolderProblem }
  }

  /// Puts a file into the site's folder by other means than a build.
  func put(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: site).appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: site + "/" + path, encoding: .utf8)
  }

  /// The paths of all that is in the site's folder, folders with a `/` at the end, the manifest left out.
  func tree() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: site)
      .filter { $0 != ".tally-manifest" }
      .map { try status($0).isFolder ? $0 + "/" : $0 }
      .sorted()
  }

  /// The names in the folder that holds the site's.
  func besides() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  func status(_ path: String) throws -> FileStatus { try FileStatus { lstat(site + "/" + path, &$0) } }

  /// When a file was written, in seconds and nanoseconds.
  func modified(_ path: String) throws -> [Int] {
    let time = try status(path).times[1]
    return [Int(time.tv_sec), Int(time.tv_nsec)]
  }

  /// Makes a file old: it was written in 2001.
  func age(_ path: String) throws {
    let long = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: site + "/" + path)
  }

  func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: site + "/" + path)
  }
}

extension SiteWriter {
  /// Adds a file of this text.
  mutating func add(_ text: String, at path: String) throws { try add([Array(text.utf8)], at: path) }
}

extension DiskCalls {
  /// A file system without hard links.
  static var withoutLinks: DiskCalls {
    var disk = DiskCalls.system
    disk.link = { (_, _, _) throws(SystemError) in throw .notPermitted }
    return disk
  }

  /// A file system that cannot exchange two folders.
  static var withoutExchange: DiskCalls {
    var disk = DiskCalls.system
    disk.exchange = { (_, _, _) throws(SystemError) in throw .notSupported }
    return disk
  }

  /// A site's folder that is a file system of its own, as a container's volume is.
  static var withMountedSite: DiskCalls {
    var disk = DiskCalls.withoutExchange
    disk.link = { (_, _, _) throws(SystemError) in throw .otherFileSystem }
    let move = disk.move
    disk.move = { (name, folder, newName, other) throws(SystemError) in
      let isInsideSite = name.text == SitePath.incoming && newName.text != SitePath.manifest
      guard folder == other || isInsideSite else { throw .otherFileSystem }
      try move(name, folder, newName, other)
    }
    return disk
  }

  /// A disk with room for files of at most `size` bytes, which writes a few at a time.
  static func full(beyond size: Int) -> DiskCalls {
    var disk = DiskCalls.system
    let write = disk.write
    disk.write = { (file, bytes) throws(SystemError) in
      if bytes.count > size { throw .full }
      return try write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(7)))
    }
    return disk
  }
}
