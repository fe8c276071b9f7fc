import Diagnostics
import Parallel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder on the disk: the first arrow of the flow, and the only one that reads.
public struct Workspace: Sendable {
  /// The folder, as it was typed.
  public let folder: String
  /// The endings of the files that are read; all are where there are none.
  private let endings: [String]
  /// What it holds: `content` or `templates`, which is also the option that names it.
  private let purpose: String

  /// The folder at this path, of which the files with these endings are read: all files where none is given.
  /// `purpose` is what it holds, and the option that names it.
  public init(folder: String, of purpose: String, endings: [String] = []) {
    self.purpose = purpose
    self.endings = endings
    var path = Substring(folder)
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.folder = String(path)
  }

  /// Reads every file that Tally knows, and reports those that it does not; nil where there is no such folder.
  public func read(into diagnostics: inout DiagnosticList) -> SourceTree? {
    guard isFolder(folder) else {
      let problem = WorkspaceProblem.missing(purpose: purpose, exists: exists(folder))
      diagnostics.report(problem, at: Place(folder))
      return nil
    }
    let reader = FolderReader(root: folder, endings: endings)
    var readings: [FolderReader.Reading] = []
    var next = [""]
    // The folders of one depth at a time, on all cores.
    while !next.isEmpty {
      let level = next.mapInParallel { reader.reading(of: $0) }
      next = level.flatMap(\.folders)
      readings += level
    }
    for reading in readings { diagnostics.add(contentsOf: reading.found) }
    return SourceTree(
      root: folder, files: readings.flatMap(\.files), folders: readings.flatMap(\.folders))
  }

  private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Workspace {
  /// The names in the folder at `path`, sorted, without what nobody means to publish; nil where it cannot be read.
  public static func names(in path: String) -> [String]? { entries(in: path)?.map(\.name) }

  /// The same with what the folder itself says of each, as `DT_REG`; most file systems say it, and so spare a look at
  /// every file.
  fileprivate static func entries(in path: String) -> [(name: String, type: Int32)]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var entries: [(name: String, type: Int32)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      if !isSystemFile(name) { entries.append((name, Int32(entry.pointee.d_type))) }
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// What editors and operating systems leave behind.
  private static func isSystemFile(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
      || ["Thumbs.db", "desktop.ini"].contains(name)
  }
}

/// Reads a folder.
private struct FolderReader: Sendable {
  let root: String
  let endings: [String]

  /// What is in it: files and folders by their paths below the root, and what is wrong with them.
  struct Reading: Sendable {
    var files: [(path: String, bytes: [UInt8])] = []
    var folders: [String] = []
    var found = DiagnosticList()
  }

  func reading(of folder: String) -> Reading {
    var reading = Reading()
    guard let entries = Workspace.entries(in: folder.isEmpty ? root : "\(root)/\(folder)") else {
      let problem = WorkspaceProblem.lastOfSystem
      reading.found.report(problem, at: Place(folder.isEmpty ? root : "\(root)/\(folder)"))
      return reading
    }
    for (name, type) in entries {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var place: Place { Place("\(root)/\(path)") }
      switch kind(of: path, type) {
      case .folder: reading.folders.append(path)
      case .file where isKnown(path): read(path, into: &reading)
      case .file: reading.found.report(WorkspaceProblem.unread(endings: endings), at: place)
      case .linkOutside: reading.found.report(WorkspaceProblem.linkLeaves(folder: root), at: place)
      case .linkToFolder: reading.found.report(WorkspaceProblem.linkToFolder, at: place)
      case .other: reading.found.report(WorkspaceProblem.noFile, at: place)
      }
    }
    return reading
  }

  private func read(_ path: String, into reading: inout Reading) {
    guard let bytes = contents(of: "\(root)/\(path)") else {
      let problem = WorkspaceProblem.lastOfSystem
      return reading.found.report(problem, at: Place("\(root)/\(path)"))
    }
    reading.files.append((path, bytes))
  }

  private func isKnown(_ path: String) -> Bool {
    endings.isEmpty || endings.contains(where: path.hasSuffix)
  }
}

extension WorkspaceProblem {
  /// Why the system's last call failed; to be asked for before any other.
  fileprivate static var lastOfSystem: WorkspaceProblem {
    .unreadable(reason: String(cString: strerror(errno)))
  }
}

extension FolderReader {
  private enum Kind { case folder, file, linkOutside, linkToFolder, other }

  private func kind(of path: String, _ type: Int32) -> Kind {
    switch type {
    case Int32(DT_DIR): return .folder
    case Int32(DT_REG): return .file
    default: return kind(of: path)
    }
  }

  private func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return kindOfLink(path)
    default: return .other
    }
  }

  /// A link may name another file of the same folder; a link to a folder could go round in a circle.
  private func kindOfLink(_ path: String) -> Kind {
    var status = stat()
    guard let target = resolved("\(root)/\(path)"), let home = resolved(root) else { return .other }
    guard target.hasPrefix("\(home)/") else { return .linkOutside }
    guard stat(target, &status) == 0 else { return .other }
    return status.st_mode & S_IFMT == S_IFDIR ? .linkToFolder : .file
  }

  private func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// All that is in a file; nil, and a reason in `errno`, where it cannot be read.
private func contents(of path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return nil }
  var bytes: [UInt8] = []
  // One byte more than the file holds, so that its end is seen without a second buffer.
  var room = Int(status.st_size) + 1
  while true {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      filled = max(count, 0)
    }
    guard count >= 0 else { return nil }
    if count == 0 { return bytes }
    bytes = bytes.isEmpty ? chunk : bytes + chunk
    room = 1 << 16
  }
}

/// `read`, under a name that the method of the same name does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
