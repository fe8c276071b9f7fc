import Diagnostics

/// The lines of a Markdown file by number, so that a position costs no scan.
struct SourceLines {
  /// The file.
  let file: SourceFile
  private let starts: [Int]

  /// Finds the lines of `file`.
  init(_ file: SourceFile) {
    self.file = file
    markLength = file.bytes.starts(with: UTF8.byteOrderMark) ? UTF8.byteOrderMark.count : 0
    starts = file.bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      for index in bytes.indices where bytes[index] == .lineFeed { starts.append(index + 1) }
      return starts
    }
  }

  /// How many bytes of a byte order mark stand before the text: libcmark does not count them.
  let markLength: Int

  /// How many lines there are, an empty one after the last line end included.
  var count: Int { starts.count }

  /// The bytes of line `number`, from 1, with its line end; none where there is no such line.
  subscript(number: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(number - 1) else { return [] }
    let end = starts.indices.contains(number) ? starts[number] : file.bytes.count
    return file.bytes[starts[number - 1]..<end]
  }

  /// The bytes from `position` to the end of its line.
  func rest(from position: Position) -> ArraySlice<UInt8> {
    self[position.line].dropFirst(position.byteColumn - 1)
  }

  /// Whether the title of a link stands in brackets rather than in quotes. The link ends at `end`.
  func titleEndsInBracket(before end: Position) -> Bool {
    guard starts.indices.contains(end.line - 1) else { return false }
    let offset = starts[end.line - 1] + end.byteColumn - 1
    return file.bytes.prefix(offset).last { $0 > UInt8(ascii: " ") } == UInt8(ascii: ")")
  }

  /// The text from `position` to the next blank line.
  func paragraph(from position: Position) -> String {
    var bytes = Array(rest(from: position))
    for number in (position.line + 1)... {
      let line = self[number]
      if line.allSatisfy({ $0 <= UInt8(ascii: " ") }) { break }
      bytes += line
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where `words` first stand on the line of `position`, at it or behind it; else `position`.
  func position(of words: some StringProtocol, from position: Position) -> Position {
    let rest = rest(from: position)
    let found = rest.indices.first { rest[$0...].starts(with: words.utf8) }
    return Position(
      line: position.line, byteColumn: position.byteColumn + (found ?? rest.startIndex) - rest.startIndex)
  }
}
