#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open folder. What it does it does to its own entries by name, so that no link on the way is followed and
/// it stays the same folder when it is moved.
final class Folder {
  let descriptor: Int32
  let disk: DiskCalls

  private init(descriptor: Int32, disk: DiskCalls) {
    self.descriptor = descriptor
    self.disk = disk
  }

  /// The folder at `path`, links followed.
  convenience init(path: String, disk: DiskCalls) throws(SystemError) {
    self.init(descriptor: try checked(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)), disk: disk)
  }

  deinit { close(descriptor) }
}

extension Folder {
  /// The folder `name` in this one; a link to a folder is none.
  func folder(_ name: FileName) throws(SystemError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Folder(descriptor: try checked(openat(descriptor, name.bytes, flags)), disk: disk)
  }

  /// The folder `name`, nil where nothing or another thing has that name.
  func standingFolder(_ name: FileName) throws(SystemError) -> Folder? {
    do { return try folder(name) } catch {
      if error.meansNoFolder { return nil }
      throw error
    }
  }

  /// The folder at `path` below this one, nil where there is none.
  func standingFolder(at path: String) throws(SystemError) -> Folder? {
    var folder: Folder? = self
    for part in path.split(separator: "/") {
      folder = try folder?.standingFolder(FileName(part))
    }
    return folder
  }

  /// The folder `name`, made where it is missing.
  func madeFolder(_ name: FileName) throws(SystemError) -> Folder {
    do { return try folder(name) } catch {
      guard error == .missing else { throw error }
      try makeFolder(name)
      return try folder(name)
    }
  }

  func makeFolder(_ name: FileName) throws(SystemError) {
    try checked(mkdirat(descriptor, name.bytes, 0o777))
  }

  func removeFile(_ name: FileName) throws(SystemError) {
    try checked(unlinkat(descriptor, name.bytes, 0))
  }

  func removeFileIfStanding(_ name: FileName) throws(SystemError) {
    do { try removeFile(name) } catch { if error != .missing { throw error } }
  }

  func removeEmptyFolder(_ name: FileName) throws(SystemError) {
    try checked(unlinkat(descriptor, name.bytes, AT_REMOVEDIR))
  }

  func move(_ name: FileName, to other: Folder, as newName: FileName) throws(SystemError) {
    try disk.move(name, descriptor, newName, other.descriptor)
  }
}

extension Folder {
  func status() throws(SystemError) -> FileStatus {
    try FileStatus { fstat(descriptor, &$0) }
  }

  /// What stands under `name`, a link for itself; nil for nothing.
  func status(of name: FileName) throws(SystemError) -> FileStatus? {
    do {
      return try FileStatus { fstatat(descriptor, name.bytes, &$0, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error == .missing { return nil }
      throw error
    }
  }

  func takeOver(_ status: FileStatus) throws(SystemError) { try takeOver(status, by: descriptor) }

  /// Takes over permissions, and owner and set-group bit where this user may give them away.
  func takeOver(_ status: FileStatus, by descriptor: Int32) throws(SystemError) {
    _ = fchown(descriptor, status.owner.user, status.owner.group)
    if fchmod(descriptor, status.permissions) != 0 {
      try checked(fchmod(descriptor, status.permissions & 0o777))
    }
  }

  /// Lets its owner change what is in it.
  func unlock() throws(SystemError) {
    let permissions = try status().permissions
    if permissions & S_IRWXU != S_IRWXU { try checked(fchmod(descriptor, permissions | S_IRWXU)) }
  }
}
