import Foundation

/// A temporary folder with the base site's `Content` and the repository's `Templates`. It goes with its last
/// holder.
final class Sandbox {
  /// Without a link on the way, as the program sees it.
  let root: URL

  init(content: URL = Repository.base.appendingPathComponent("Content")) throws {
    let temporary = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath()
    root = temporary.appendingPathComponent("tally-acceptance-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: content, to: self["Content"])
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Templates"), to: self["Templates"])
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  subscript(path: String) -> URL { root.appendingPathComponent(path) }
}

extension Sandbox {
  /// Writes a file, and the folders that it needs.
  func put(_ path: String, _ text: String) throws { try put(path, Data(text.utf8)) }

  func put(_ path: String, _ bytes: Data) throws {
    try FileManager.default.createDirectory(
      at: self[path].deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: self[path])
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: self[path]) }

  func text(_ path: String) throws -> String { try String(contentsOf: self[path], encoding: .utf8) }

  /// Writes `new` where `old` stands in a file.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(path)
    guard text.contains(old) else { throw Missing(text: old, path: path) }
    try put(path, text.replacingOccurrences(of: old, with: new))
  }

  /// A test expects a text that a file does not have.
  struct Missing: Error {
    let text: String
    let path: String
  }
}

extension Sandbox {
  /// Puts the files of `folder` in the place of those of the same path, then deletes what its `REMOVE` lists.
  func overlay(_ folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      guard path.contains("/") else { continue }
      let source = folder.appendingPathComponent(path)
      if try source.isFolder {
        try FileManager.default.createDirectory(at: self[path], withIntermediateDirectories: true)
      } else {
        try? remove(path)
        try FileManager.default.copyItem(at: source, to: self[path])
      }
    }
    let list = try? String(contentsOf: folder.appendingPathComponent("REMOVE"), encoding: .utf8)
    for path in (list ?? "").split(separator: "\n") { try remove(String(path)) }
  }

  /// The bytes of every file of a folder by path; of a link, where it leads.
  func tree(_ folder: String) throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: self[folder].path) {
      let file = self["\(folder)/\(path)"]
      if try !file.isFolder { tree[path] = try Data(contentsOf: file) }
    }
    return tree
  }

  /// Every text file of a folder by path.
  func texts(_ folder: String) throws -> [String: String] {
    try tree(folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

extension URL {
  /// A link to a folder is none.
  var isFolder: Bool {
    get throws { try resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }
  }
}
