/// The files that a build wrote into a site's folder: it may replace or remove these, and no others.
struct Manifest {
  let paths: Set<String>
  /// Every folder that one of the files stands in.
  let folders: Set<String>

  init(paths: some Sequence<String>) {
    self.paths = Set(paths)
    folders = Set(self.paths.flatMap(SitePath.folders))
  }
}

extension Manifest {
  private static let title =
    "# The files here that Tally wrote. A build replaces and removes these, and keeps all others."

  /// What `text` lists, nil where it does not begin as a manifest does. It may have been changed by anyone:
  /// paths that lead elsewhere are passed over.
  init?(text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.title else { return nil }
    self.init(paths: lines.dropFirst().filter { SitePath.isSafe($0) && !SitePath.reserved.contains($0) })
  }

  /// A line each, sorted, below the title.
  var text: [UInt8] {
    Array(([Self.title] + paths.sorted()).map { $0 + "\n" }.joined().utf8)
  }

  /// Both.
  func union(_ other: Manifest) -> Manifest { Manifest(paths: paths.union(other.paths)) }
}
