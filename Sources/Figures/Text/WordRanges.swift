import Numerals

/// Where the words of a text stand, by the scalars that part them. It works on an array, in which a look around is
/// faster than in a text.
struct WordRanges {
  /// The words without the punctuation around them, in bytes of UTF-8 from the start of the text.
  private(set) var all: [Range<Int>] = []
  private let scalars: [Unicode.Scalar]
  /// Where each scalar stands, and the end of the text.
  private let offsets: [Int]

  /// The words of a text in UTF-8. Hyphens part words (`five-fold`, `10-15`) but not a name from its number.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    if text.allSatisfy(UTF8.isASCII) {
      scalars = text.map { Unicode.Scalar($0) }
      offsets = Array(0...text.count)
    } else {
      scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
      offsets = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    }
    var start = 0
    for end in scalars.indices where scalars[end].isSpace {
      if start < end { addParts(of: trimmed(start..<end)) }
      start = end + 1
    }
    if start < scalars.count { addParts(of: trimmed(start..<scalars.count)) }
  }

  /// `five-fold` is two words, `10–15` two numbers, `-34%` and `covid-19` one.
  private mutating func addParts(of piece: Range<Int>) {
    guard let hyphen = piece.first(where: { scalars[$0].isHyphen }), hyphen > piece.lowerBound,
      hyphen + 1 < piece.upperBound, !scalars[hyphen - 1].isLetter || !scalars[hyphen + 1].isPlainDigit
    else { return add(piece) }
    add(piece.lowerBound..<hyphen)
    addParts(of: hyphen + 1..<piece.upperBound)
  }

  private mutating func add(_ piece: Range<Int>) {
    let word = trimmed(piece)
    if !word.isEmpty { all.append(offsets[word.lowerBound]..<offsets[word.upperBound]) }
  }

  private func trimmed(_ piece: Range<Int>) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    while start < end, !scalars[start].mayBeginWord { start += 1 }
    while start < end, !scalars[end - 1].mayEndWord { end -= 1 }
    return start..<end
  }
}

extension Unicode.Scalar {
  // Most text is ASCII, which needs no look at the tables of Unicode.
  var isSpace: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }

  var isLetter: Bool {
    isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
  }

  fileprivate var isHyphen: Bool { self == "-" || self == "\u{2013}" }

  fileprivate var mayBeginWord: Bool {
    isLetter || isPlainDigit || self == "+" || self == "-" || self == "\u{2212}" || self == "£" || self == "%"
  }

  fileprivate var mayEndWord: Bool { isLetter || isPlainDigit || self == "%" }
}
