/// A file of the site: where it is, and all that is in it.
public struct OutputFile: Sendable, Equatable {
  /// Below the site's root, with `/` between folders.
  public let path: String
  /// Its contents, in pieces that follow each other: a chart that stands on two pages is held once.
  public let pieces: [[UInt8]]

  /// A file of these pieces.
  public init(path: String, pieces: [[UInt8]]) {
    self.path = path
    self.pieces = pieces
  }

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, pieces: [bytes])
  }

  /// A file of text.
  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Its contents.
  public var bytes: [UInt8] { pieces.count == 1 ? pieces[0] : Array(pieces.joined()) }

  /// Whether it is a page for readers.
  public var isPage: Bool { path.hasSuffix(".html") }

  /// Whether both are at one path and hold the same.
  public static func == (left: OutputFile, right: OutputFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }
}
