import Foundation

/// A folder on the disk.
struct Folder {
  let path: String

  init(_ path: String) { self.path = path }

  func folder(_ name: String) -> Folder { Folder("\(path)/\(name)") }

  func make() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Writes a file, and the folders that it needs.
  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Takes it away with all that is in it, where it is there.
  func remove() throws {
    if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
  }

  /// Every file in it with its size in bytes, by path.
  func files() throws -> [(path: String, size: Int)] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted().compactMap { name in
      let facts = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      guard facts[.type] as? FileAttributeType == .typeRegular, let size = facts[.size] as? Int else {
        return nil
      }
      return (name, size)
    }
  }
}
