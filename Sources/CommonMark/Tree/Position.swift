import Diagnostics

/// Where something begins in a Markdown file, as libcmark counts.
///
/// It costs nothing to keep. `SourceFile.place(of:)` turns it into a place for people when it is needed.
public struct Position: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// From 1, in bytes, a byte order mark included.
  public let byteColumn: Int

  /// A position.
  public init(line: Int, byteColumn: Int) {
    self.line = line
    self.byteColumn = byteColumn
  }
}

extension Position {
  func moved(by bytes: Int) -> Position { Position(line: line, byteColumn: max(byteColumn + bytes, 1)) }
}

extension Position: CustomStringConvertible {
  /// `line:byteColumn`
  public var description: String { "\(line):\(byteColumn)" }
}

extension SourceFile {
  /// The place of `position`; it costs a scan of the file, so ask for it only to report a problem.
  public func place(of position: Position) -> Place {
    place(line: position.line, byteColumn: position.byteColumn)
  }
}
