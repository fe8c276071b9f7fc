/// One file as it was read: its path, as the author knows it, and its text as UTF-8.
///
/// A carriage return before a line feed belongs to the line end, and a byte order mark to no line.
public struct SourceFile: Sendable, Hashable {
  /// As the author would type it.
  public let path: String
  /// All bytes, a byte order mark included.
  public let bytes: [UInt8]

  /// A file of these bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of this text, for tests and for what is made in memory.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  /// All bytes at once, which is many times faster than one by one.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// The whole file as text; bytes that are not UTF-8 become U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of the byte at `offset`; an offset beyond the end is the end. Lines are counted from `line`,
  /// which begins at the byte `lineStart` before it: a reader that knows one nearby saves the way.
  public func place(atByte offset: Int, from line: Int = 1, at lineStart: Int = 0) -> Place {
    let end = min(offset, bytes.count)
    var (line, lineStart) = (line, lineStart)
    while let next = start(ofLineAfter: lineStart), next <= end {
      (line, lineStart) = (line + 1, next)
    }
    return Place(path, line: line, column: column(from: lineStart, to: end))
  }

  /// The place of the byte that is number `byteColumn`, from 1, on `line`, from 1; a byte beyond the line is
  /// its end.
  public func place(line: Int, byteColumn: Int) -> Place {
    let range = byteRange(ofLine: line) ?? bytes.count..<bytes.count
    let end = min(range.lowerBound + max(byteColumn - 1, 0), range.upperBound)
    return Place(path, line: line, column: column(from: range.lowerBound, to: end))
  }

  /// The text of line `number`, from 1, without its line end; nil where the file has no such line.
  public func line(_ number: Int) -> String? {
    guard let range = byteRange(ofLine: number) else { return nil }
    var slice = bytes[range]
    if number == 1, slice.starts(with: UTF8.byteOrderMark) { slice.removeFirst(3) }
    return String(decoding: slice, as: UTF8.self)
  }
}

extension SourceFile {
  /// Its name in its folder.
  public var name: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The bytes of a line without its line end; nil where the file has no such line.
  private func byteRange(ofLine number: Int) -> Range<Int>? {
    guard number >= 1 else { return nil }
    var lineStart = 0
    for _ in 1..<number {
      guard let next = start(ofLineAfter: lineStart) else { return nil }
      lineStart = next
    }
    return lineStart..<(bytes[lineStart...].firstIndex(where: \.isLineEnd) ?? bytes.count)
  }

  private func start(ofLineAfter lineStart: Int) -> Int? {
    guard let end = bytes[lineStart...].firstIndex(where: \.isLineEnd) else { return nil }
    let isPair = bytes[end] == .carriageReturn && bytes[(end + 1)...].first == .lineFeed
    return end + (isPair ? 2 : 1)
  }

  private func column(from start: Int, to end: Int) -> Int {
    var text = bytes[start..<end]
    if start == 0, text.starts(with: UTF8.byteOrderMark) { text.removeFirst(3) }
    return text.count(where: UTF8.isScalarStart) + 1
  }
}

extension UInt8 {
  /// `\n`
  @inlinable public static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  /// `\r`
  @inlinable public static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  /// Whether it ends a line: a line feed or a carriage return.
  @inlinable public var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}

extension UTF8 {
  /// The three bytes that Excel puts before a file in UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func isScalarStart(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }
}
