#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Folder {
  /// Writes a new file; one that stands already is an error.
  func write(_ bytes: [UInt8], to name: FileName) throws(SystemError) {
    try write([bytes], to: name)
  }

  /// Writes a new file of pieces that follow each other; one that stands already is an error.
  func write(_ pieces: [[UInt8]], to name: FileName) throws(SystemError) {
    let file = try newFile(name)
    do {
      for piece in pieces { try write(piece[...], to: file) }
    } catch {
      close(file)
      throw error
    }
    // Quotas and network disks may say only here that there was no room.
    try checked(close(file))
  }

  /// What stands under the name of a file that is about to be written.
  enum Standing {
    case nothing, folder, sameBytes
    /// Another file, or a link, or what cannot be read.
    case different
  }

  /// Compares what stands under `name` with `pieces` that follow each other; `buffer` is where it is read to, bit by
  /// bit.
  func standing(_ name: FileName, comparedWith pieces: [[UInt8]], by buffer: inout [UInt8]) -> Standing {
    // Opening a pipe that nobody writes to would wait for ever.
    let file = openat(descriptor, name.bytes, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return SystemError.last == .missing ? .nothing : .different }
    defer { close(file) }
    guard let status = try? FileStatus({ fstat(file, &$0) }) else { return .different }
    if status.isFolder { return .folder }
    guard status.isRegularFile, status.size == pieces.reduce(0, { $0 + $1.count }) else { return .different }
    return pieces.allSatisfy({ holds(file, $0, by: &buffer) }) ? .sameBytes : .different
  }

  /// All of a file, nil where there is none; a link is an error.
  func read(_ name: FileName) throws(SystemError) -> [UInt8]? {
    guard let status = try status(of: name) else { return nil }
    guard status.isRegularFile else { throw .tooManyLinks }
    let file = try checked(openat(descriptor, name.bytes, O_RDONLY | O_NOFOLLOW | O_CLOEXEC))
    defer { close(file) }
    var bytes: [UInt8] = []
    try forEachPiece(of: file) { (piece) throws(SystemError) in bytes += piece }
    return bytes
  }

  /// Gives `other` the same file under the same name; a copy of it where the file system has no more links for it,
  /// and of a link always.
  func share(_ name: FileName, with other: Folder) throws(SystemError) {
    if try status(of: name)?.isLink == true { return try copyLink(name, to: other) }
    do { try disk.link(name, descriptor, other.descriptor) } catch {
      guard error.refusesLinks else { throw error }
      try copyFile(name, to: other, as: name)
    }
  }

  /// Copies a file with its modification time and permissions.
  func copyFile(_ name: FileName, to other: Folder, as newName: FileName) throws(SystemError) {
    let source = try checked(openat(descriptor, name.bytes, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    defer { close(source) }
    let status = try FileStatus { fstat(source, &$0) }
    guard status.isRegularFile else { throw .notSupported }
    let copy = try other.newFile(newName)
    do { try other.write(from: source, to: copy, status) } catch {
      close(copy)
      throw error
    }
    try checked(close(copy))
  }

  /// Makes a link that leads where the link `name` leads.
  func copyLink(_ name: FileName, to other: Folder) throws(SystemError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlinkat(descriptor, name.bytes, &target, target.count - 1) >= 0 else { throw .last }
    try checked(symlinkat(target, other.descriptor, name.bytes))
  }
}

extension Folder {
  private func newFile(_ name: FileName) throws(SystemError) -> Int32 {
    try checked(
      openat(descriptor, name.bytes, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666))
  }

  private func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = try rest.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try disk.write(file, UnsafeRawBufferPointer(bytes))
      }
      rest = rest.dropFirst(count)
    }
  }

  private func write(from source: Int32, to copy: Int32, _ status: FileStatus) throws(SystemError) {
    try forEachPiece(of: source) { (piece) throws(SystemError) in try write(piece, to: copy) }
    try takeOver(status, by: copy)
    try checked(futimens(copy, status.times))
  }

  private func forEachPiece(
    of file: Int32, do work: (ArraySlice<UInt8>) throws(SystemError) -> Void
  ) throws(SystemError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readSome(file, &buffer, buffer.count)
      guard count >= 0 else { throw .last }
      if count == 0 { return }
      try work(buffer[..<count])
    }
  }

  /// Whether these bytes come next in the file.
  private func holds(_ file: Int32, _ bytes: [UInt8], by buffer: inout [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = readSome(file, &buffer, min(buffer.count, rest.count))
      guard count > 0, rest.starts(withBytesOf: buffer, count: count) else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  fileprivate func starts(withBytesOf other: [UInt8], count: Int) -> Bool {
    withUnsafeBytes { own in
      other.withUnsafeBytes { other in
        guard let own = own.baseAddress, let other = other.baseAddress else { return false }
        return memcmp(own, other, count) == 0
      }
    }
  }
}

/// The system's `read`, which a method of `Folder` hides by its name.
private func readSome(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int {
  read(file, buffer, size)
}
