import Diagnostics

/// Where the characters of a text stand in the YAML file that it comes from: behind its quotes, its indentation and
/// its folded lines.
///
/// It is worked out only where it is asked for, to report a problem.
public struct ScalarPlaces: Sendable {
  /// The text, as YAML reads it.
  public let text: Located<String>
  /// The file that it stands in.
  public let file: SourceFile

  /// The places of `text` in `file`.
  public init(of text: Located<String>, in file: SourceFile) {
    self.text = text
    self.file = file
  }

  /// Where the character stands that is at `place` when the text is taken for a file of its own.
  public func place(of place: Place) -> Place {
    guard let line = text.place.line, let column = text.place.column else { return text.place }
    let text = Array(self.text.value.unicodeScalars)
    var reached = Reached(Array(file.text.unicodeScalars), line: line, column: column)
    reached.skipHeader(of: text)
    for scalar in text.prefix(text.offset(ofLine: place.line ?? 1, column: place.column ?? 1)) {
      reached.pass(scalar)
    }
    reached.skip(to: text.dropFirst(text.offset(ofLine: place.line ?? 1, column: place.column ?? 1)).first)
    return Place(file.path, line: reached.line, column: reached.column)
  }
}

/// How far a text has been found in its file.
private struct Reached {
  private let scalars: [Unicode.Scalar]
  private var index: Int
  private(set) var line: Int
  private(set) var column: Int

  init(_ scalars: [Unicode.Scalar], line: Int, column: Int) {
    self.scalars = scalars.first == "\u{FEFF}" ? Array(scalars.dropFirst()) : scalars
    self.line = line
    self.column = column
    index = self.scalars.offset(ofLine: line, column: column)
  }

  /// The rest of the line after the `|` or `>` that begins a text on lines of its own.
  mutating func skipHeader(of text: [Unicode.Scalar]) {
    guard let first = next, first == "|" || first == ">" else { return }
    while let next, next != "\n" { advance() }
  }

  /// Passes what stands in the file for one scalar of the text: white space is folded there, so that it stands for
  /// itself only where something follows it.
  mutating func pass(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace { return }
    skip(to: scalar)
    if next == scalar { advance() }
  }

  /// Stands before `scalar`: behind white space, quotes and backslashes that are not part of the text.
  mutating func skip(to scalar: Unicode.Scalar?) {
    guard let scalar, !scalar.properties.isWhitespace else { return }
    while let next, next != scalar, next.properties.isWhitespace || Reached.unread.contains(next) {
      advance()
    }
  }

  private static let unread: Set<Unicode.Scalar> = ["\"", "'", "\\"]

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance() {
    (line, column) = scalars[index] == "\n" ? (line + 1, 1) : (line, column + 1)
    index += 1
  }
}

extension [Unicode.Scalar] {
  /// How many scalars stand before that place; all of them where it lies beyond the end.
  fileprivate func offset(ofLine line: Int, column: Int) -> Int {
    var start = 0
    for _ in 1..<Swift.max(line, 1) {
      guard let end = self[start...].firstIndex(of: "\n") else { return count }
      start = end + 1
    }
    return Swift.min(start + column - 1, count)
  }
}
