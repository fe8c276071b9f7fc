import CommonMark
import Diagnostics
import Reading

/// A text that stands as a value in a YAML file, which knows where each of its bytes stands there: in quotes, on
/// lines of its own below `|` or `>`, or plain.
struct InsetText: Sendable {
  /// The text by itself.
  let text: SourceFile
  private let file: SourceFile
  /// The place in `file` of each byte of the text, and of its end.
  private let offsets: [Int]

  /// The text `value`, which begins in `file` at its place, as YAML was read from it.
  init(_ value: Located<String>, in file: SourceFile) {
    self.file = file
    text = SourceFile(path: file.path, text: value.value)
    offsets = InsetText.offsets(of: text.bytes, in: file.bytes, from: file.offset(of: value.place))
  }

  /// Where in the file the byte stands that is number `byteColumn`, from 1, on `line` of the text.
  func place(line: Int, byteColumn: Int) -> Place {
    let inText = text.offset(of: text.place(line: line, byteColumn: byteColumn))
    return file.place(atByte: offsets[min(inText, offsets.count - 1)])
  }

  /// What was found wrong with the text by itself, at its places in the file.
  func moved(_ diagnostics: DiagnosticList) -> DiagnosticList {
    var moved = DiagnosticList()
    for diagnostic in diagnostics.sorted {
      let inText = text.offset(of: diagnostic.place)
      let place = file.place(atByte: offsets[min(inText, offsets.count - 1)])
      moved.add(diagnostic.moved(to: place, in: file))
    }
    return moved
  }
}

extension InsetText {
  /// Walks along both texts. White space stands for any other, as lines are folded and indented. What was written
  /// in another way, as an escape, stands where it begins.
  private static func offsets(of text: [UInt8], in file: [UInt8], from start: Int) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    let quote = start < file.count ? file[start] : 0
    var next = file.afterOpening(at: start)
    for (index, byte) in text.enumerated() {
      if !byte.isSpace { next = file.afterSpace(at: next, in: quote) }
      offsets.append(next)
      if byte.isSpace {
        let isLast = index + 1 == text.count || !text[index + 1].isSpace
        if isLast { next = file.afterSpace(at: file.afterEscape(at: next, in: quote), in: quote) }
      } else if next < file.count, file[next] == byte {
        next = max(next + 1, file.afterEscape(at: next, in: quote))
      } else if index + 1 == text.count || text[index + 1].isFirstOfCharacter {
        next = file.afterEscape(at: next, in: quote)
      }
    }
    return offsets + [next]
  }
}

extension [UInt8] {
  /// Where a value's own text begins: behind its quote, or on the line after `|` or `>`.
  fileprivate func afterOpening(at start: Int) -> Int {
    guard start < count else { return count }
    switch self[start] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return start + 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return afterSpace(at: self[start...].firstIndex(where: \.isLineEnd) ?? count)
    default: return start
    }
  }

  /// Behind the white space at `start`; between double quotes a backslash before a line end belongs to it.
  fileprivate func afterSpace(at start: Int, in quote: UInt8 = 0) -> Int {
    var next = start
    while next < count {
      let isFold = quote == UInt8(ascii: "\"") && self[next] == UInt8(ascii: "\\")
      guard self[next].isSpace || (isFold && next + 1 < count && self[next + 1].isLineEnd) else { break }
      next += 1
    }
    return next
  }

  /// Behind the escape at `start`, in a text between quotes of that kind; `start` where there is none.
  fileprivate func afterEscape(at start: Int, in quote: UInt8) -> Int {
    guard start + 1 < count else { return start }
    switch (quote, self[start]) {
    case (UInt8(ascii: "'"), UInt8(ascii: "'")): return start + 2
    case (UInt8(ascii: "\""), UInt8(ascii: "\\")):
      let digits = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
      return Swift.min(start + 2 + (digits[self[start + 1]] ?? 0), count)
    default: return start
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { isLineEnd || self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  fileprivate var isFirstOfCharacter: Bool { self & 0b1100_0000 != 0b1000_0000 }
}
