import CExchange

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The calls that a file system may refuse though nothing is wrong with the site: tests refuse them in its place.
struct DiskCalls: Sendable {
  /// Writes as many of the bytes as it can, and answers how many.
  var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// Gives the file `name` in `folder` the same name in `other`.
  var link: @Sendable (_ name: FileName, _ folder: Int32, _ other: Int32) throws(SystemError) -> Void
  /// Moves `name` in `folder` to `newName` in `other`, in the place of a file that stands there.
  var move:
    @Sendable (_ name: FileName, _ folder: Int32, _ newName: FileName, _ other: Int32)
      throws(SystemError) -> Void
  /// Lets two entries of `folder` change names, in one step.
  var exchange: @Sendable (_ one: FileName, _ other: FileName, _ folder: Int32) throws(SystemError) -> Void
}

extension DiskCalls {
  /// The system's own.
  static let system = DiskCalls(
    write: { (file, bytes) throws(SystemError) in try writeSome(bytes, to: file) },
    link: { (name, folder, other) throws(SystemError) in
      try checked(linkat(folder, name.bytes, other, name.bytes, 0))
    },
    move: { (name, folder, newName, other) throws(SystemError) in
      try checked(renameat(folder, name.bytes, other, newName.bytes))
    },
    exchange: { (one, other, folder) throws(SystemError) in
      try checked(exchange_names(folder, one.bytes, other.bytes))
    }
  )

  private static func writeSome(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(SystemError) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.write(file, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        let count = Musl.write(file, bytes.baseAddress, bytes.count)
      #else
        let count = Glibc.write(file, bytes.baseAddress, bytes.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }
}
