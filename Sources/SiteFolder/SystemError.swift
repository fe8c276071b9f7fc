#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system answers when it does not do what it was asked.
struct SystemError: Error, Hashable {
  /// An `errno`.
  let code: Int32
}

extension SystemError {
  /// What the call before this one failed with.
  static var last: SystemError { SystemError(code: errno) }

  static let missing = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let notAFolder = SystemError(code: ENOTDIR)
  static let tooManyLinks = SystemError(code: ELOOP)
  static let notEmpty = SystemError(code: ENOTEMPTY)
  static let busy = SystemError(code: EWOULDBLOCK)
  static let full = SystemError(code: ENOSPC)
  static let notPermitted = SystemError(code: EPERM)
  static let notSupported = SystemError(code: ENOTSUP)
  /// Another file system, or the same one mounted in another place.
  static let otherFileSystem = SystemError(code: EXDEV)

  var isFullDisk: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }
  var isForbidden: Bool { [EACCES, EPERM, EROFS].contains(code) }
  /// Whether a file system without hard links answers so, or one whose file has as many as it can.
  var refusesLinks: Bool { [EPERM, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) }
  /// Whether a file system that cannot exchange these two folders answers so; `EBUSY` is a mount point.
  var refusesExchange: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV, EBUSY].contains(code) }
  /// Whether a name that was to be a folder's is missing or another thing's.
  var meansNoFolder: Bool { [.missing, .notAFolder, .tooManyLinks].contains(self) }

  /// The system's own words, in English.
  var words: String { String(cString: strerror(code)) }
}

/// Throws what the call failed with that returned `result`.
@discardableResult
func checked(_ result: Int32) throws(SystemError) -> Int32 {
  guard result >= 0 else { throw .last }
  return result
}
