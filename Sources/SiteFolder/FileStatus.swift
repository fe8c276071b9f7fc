#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a file system knows about an entry.
struct FileStatus {
  private let status: stat

  /// What the call answers that `fill` makes.
  init(_ fill: (inout stat) -> Int32) throws(SystemError) {
    var status = stat()
    try checked(fill(&status))
    self.status = status
  }
}

extension FileStatus {
  var isFolder: Bool { kind == S_IFDIR }
  var isRegularFile: Bool { kind == S_IFREG }
  var isLink: Bool { kind == S_IFLNK }
  var size: Int { Int(status.st_size) }
  /// The permissions, with the bits for set-user, set-group and sticky.
  var permissions: mode_t { status.st_mode & 0o7777 }
  var owner: (user: uid_t, group: gid_t) { (status.st_uid, status.st_gid) }
  /// When it was last read and last written, as `futimens` takes them.
  var times: [timespec] {
    #if canImport(Darwin)
      [status.st_atimespec, status.st_mtimespec]
    #else
      [status.st_atim, status.st_mtim]
    #endif
  }

  func isSameFile(as other: FileStatus) -> Bool {
    isSameFileSystem(as: other) && status.st_ino == other.status.st_ino
  }

  func isSameFileSystem(as other: FileStatus) -> Bool { status.st_dev == other.status.st_dev }

  private var kind: mode_t { status.st_mode & S_IFMT }
}
