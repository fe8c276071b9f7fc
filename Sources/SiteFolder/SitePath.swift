/// Paths as a site's files have them, and the names that a site's folder keeps for itself.
enum SitePath {
  /// The list of the files that a build wrote.
  static let manifest = ".tally-manifest"
  /// A file on its way into a folder that cannot be exchanged.
  static let incoming = ".tally-incoming"
  /// Names that no file of a site and no foreign file may have.
  static let reserved: Set = [manifest, incoming]

  /// Whether `path` names a file inside the folder that it starts from, on every file system, and fits on one
  /// line of a manifest.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  /// `a/b/c.html` as `a/b` and `c.html`; a path without a folder stands in ``.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// `a/b/c.html` as `a/b` and `a`: every folder that it stands in, the nearest first.
  static func folders(of path: String) -> some Sequence<String> {
    sequence(first: split(path).folder) { split($0).folder }.prefix { !$0.isEmpty }
  }

  /// What stands under `name` in `folder`.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder + "/" + name
  }
}
