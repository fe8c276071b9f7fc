import Diagnostics

/// A folder of sources as it was read: every file that Tally reads, in order of paths.
public struct SourceTree: Sendable, Hashable {
  /// The folder as the author typed it, which begins every path in a message.
  public let root: String
  /// The files, by their path below the root: `editions/2022-02/edition.yml`.
  private let files: [String: SourceFile]
  /// The names of the folders and files in each folder, sorted; the root's folder is the empty text.
  private let entries: [String: [Entry]]

  /// A folder or a file in a folder.
  private struct Entry: Sendable, Hashable {
    let name: String
    let isFolder: Bool
  }

  /// A tree of these files, given by their paths below `root`.
  public init(root: String, files: [(path: String, bytes: [UInt8])], folders: [String] = []) {
    self.root = root
    self.files = Dictionary(
      files.map { ($0.path, SourceFile(path: "\(root)/\($0.path)", bytes: $0.bytes)) }
    ) { first, _ in first }
    var found: [String: [Entry]] = ["": []]
    for path in self.files.keys { SourceTree.enter(path, isFolder: false, into: &found) }
    for path in folders { SourceTree.enter(path, isFolder: true, into: &found) }
    entries = found.mapValues { $0.sorted { $0.name < $1.name } }
  }

  private init(root: String, files: [String: SourceFile], entries: [String: [Entry]]) {
    self.root = root
    self.files = files
    self.entries = entries
  }

  /// Enters a file or a folder, once, into the folder that it is in, and that one first.
  private static func enter(_ path: String, isFolder: Bool, into found: inout [String: [Entry]]) {
    if isFolder {
      if found[path] != nil { return }
      found[path] = []
    }
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = cut.map { String(path[..<$0]) } ?? ""
    let name = cut.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    enter(parent, isFolder: true, into: &found)
    found[parent]?.append(Entry(name: name, isFolder: isFolder))
  }
}

extension SourceTree {
  /// The file at a path below the root.
  public func file(_ path: String) -> SourceFile? { files[path] }

  /// The names of the folders in a folder, sorted.
  public func folders(in folder: String) -> [String] {
    (entries[folder] ?? []).filter(\.isFolder).map(\.name)
  }

  /// The names of the files in a folder that end so, without the ending, sorted.
  public func names(in folder: String, endingIn suffix: String) -> [String] {
    (entries[folder] ?? []).filter { !$0.isFolder && $0.name.hasSuffix(suffix) }
      .map { String($0.name.dropLast(suffix.count)) }
  }

  /// The names of the files in a folder, sorted.
  public func fileNames(in folder: String) -> [String] {
    (entries[folder] ?? []).filter { !$0.isFolder }.map(\.name)
  }

  /// The tree of those files alone that `isKept` lets through, by their paths below the root.
  public func filter(_ isKept: (String) -> Bool) -> SourceTree {
    SourceTree(
      root: root, files: files.filter { isKept($0.key) }.map { (path: $0.key, bytes: $0.value.bytes) })
  }

  /// The tree of what lies in one folder, at the same paths. It looks at nothing else: a site may have editions by the
  /// hundred, each of which asks for its own.
  public func below(_ folder: String) -> SourceTree {
    var files: [String: SourceFile] = [:]
    var entries: [String: [Entry]] = [:]
    var open = [folder]
    while let folder = open.popLast() {
      guard let inside = self.entries[folder] else { continue }
      entries[folder] = inside
      for entry in inside {
        let path = "\(folder)/\(entry.name)"
        if entry.isFolder { open.append(path) } else { files[path] = self.files[path] }
      }
    }
    return SourceTree(root: root, files: files, entries: entries)
  }

  /// The place of a file or folder as a whole.
  public func place(_ path: String) -> Place { Place(path.isEmpty ? root : "\(root)/\(path)") }
}
