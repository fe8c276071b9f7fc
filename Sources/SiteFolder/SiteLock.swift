#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The right to replace a site's folder: one process has it at a time, and loses it when it ends, however it ends.
final class SiteLock {
  private let folder: Folder
  private let name: FileName
  private let file: Int32

  /// Takes the lock beside the site.
  init(of location: SiteLocation) throws(SiteFolderProblem) {
    (folder, name) = (location.parent, location.lockName)
    do { file = try Self.take(location.lockName, in: location.parent) } catch {
      if error == .busy { throw .inUse(folder: location.typed) }
      throw SiteFolderProblem(error, at: location.typed)
    }
  }

  deinit {
    try? folder.removeFile(name)
    close(file)
  }
}

extension SiteLock {
  private static func take(_ name: FileName, in folder: Folder) throws(SystemError) -> Int32 {
    while true {
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
      let file = try checked(openat(folder.descriptor, name.bytes, flags, 0o666))
      do {
        try checked(flock(file, LOCK_EX | LOCK_NB))
        // Whoever had it before may have removed the file between the two calls above.
        let locked = try FileStatus { fstat(file, &$0) }
        if let standing = try folder.status(of: name), standing.isSameFile(as: locked) { return file }
      } catch {
        close(file)
        throw error
      }
      close(file)
    }
  }
}
