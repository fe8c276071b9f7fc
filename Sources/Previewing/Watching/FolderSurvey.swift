import Reading

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Everything that lies in some folders at one moment, with what changes when it is saved.
struct FolderSurvey: Equatable {
  /// The folders, and all below them.
  private(set) var folders: [String] = []
  private var stamps: [String: Stamp] = [:]

  /// What the system knows of an entry that changes when it is written, or is another of the same name.
  fileprivate struct Stamp: Equatable {
    let inode: UInt64
    let size: Int64
    let seconds, nanoseconds: Int
    let mode: UInt32
  }

  /// Looks at all of `roots`. Links are looked at for themselves.
  init(of roots: [String]) {
    for root in roots { visit(root, followingLink: true) }
  }

  private mutating func visit(_ path: String, followingLink: Bool) {
    var status = stat()
    guard (followingLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return }
    stamps[path] = Stamp(status)
    guard status.st_mode & S_IFMT == S_IFDIR else { return }
    folders.append(path)
    for name in Workspace.names(in: path) ?? [] { visit("\(path)/\(name)", followingLink: false) }
  }
}

extension FolderSurvey.Stamp {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec, mode: UInt32(status.st_mode))
  }
}
