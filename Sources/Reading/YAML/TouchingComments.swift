import Diagnostics
import Yams

/// The comments of a YAML file of which the `#` touches what follows it, as in `our #1 source`: few authors mean one.
struct TouchingComments {
  private let path: String
  private let scalars: [Unicode.Scalar]

  /// Nil where the file has none, as most have not.
  init?(in file: SourceFile) {
    let mayHaveAny = file.bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.dropFirst().dropLast().contains { index in
        bytes[index] == UInt8(ascii: "#") && bytes[index - 1] <= UInt8(ascii: " ")
          && bytes[index + 1] > UInt8(ascii: " ")
      }
    }
    guard mayHaveAny else { return nil }
    path = file.path
    scalars = Array(file.text.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }

  /// Where such a comment ends a plain text of several words that begins at `mark`; nil where none does.
  func place(behind text: String, from mark: Mark?) -> Place? {
    guard let mark, text.contains(" "), let start = scalars.index(of: mark),
      let end = end(of: text, from: start)
    else { return nil }
    let sign = scalars[end...].drop { $0 == " " || $0 == "\t" }
    guard sign.startIndex > end, sign.first == "#", let next = sign.dropFirst().first,
      next.properties.isAlphabetic || next.properties.numericType != nil
    else { return nil }
    let before = scalars[start..<sign.startIndex]
    let lines = before.count { $0 == "\n" }
    let column = before.lastIndex(of: "\n").map { sign.startIndex - $0 } ?? mark.column + before.count
    return Place(path, line: mark.line + lines, column: column)
  }

  /// The index behind the text, which may be folded over several lines; nil where it does not stand there.
  private func end(of text: String, from start: Int) -> Int? {
    var index = start
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
      guard index < scalars.count, scalars[index] == scalar else { return nil }
      index += 1
    }
    return index
  }
}
