#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Folder {
  /// One entry of a folder.
  struct Entry {
    let name: FileName
    /// A link to a folder is none.
    let isFolder: Bool
  }

  /// All entries, in the file system's order.
  func entries() throws(SystemError) -> [Entry] {
    let reader = try checked(openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = fdopendir(reader) else {
      close(reader)
      throw .last
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else { break }
      let name = FileName(terminated: &record.pointee.d_name)
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, isFolder: try isFolder(name, Int32(record.pointee.d_type))))
    }
    guard errno == 0 else { throw .last }
    return entries
  }

  private func isFolder(_ name: FileName, _ type: Int32) throws(SystemError) -> Bool {
    guard type == Int32(DT_UNKNOWN) else { return type == Int32(DT_DIR) }
    return try status(of: name)?.isFolder ?? false
  }
}

extension FileName {
  /// The bytes of `field` up to and with the first NUL.
  fileprivate init<Field>(terminated field: inout Field) {
    bytes = withUnsafeBytes(of: &field) { raw in raw.prefix { $0 != 0 }.map(CChar.init(bitPattern:)) } + [0]
  }
}
