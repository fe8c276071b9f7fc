/// A file of the site: where it is, and all that is in it.
public struct OutputFile: Sendable, Equatable {
  /// Below the site's root, with `/` between folders.
  public let path: String
  /// Its contents.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of text.
  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
