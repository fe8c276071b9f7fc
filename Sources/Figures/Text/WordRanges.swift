import Numerals

/// Where the words of a text stand, by the scalars that part them. It works on an array, in which a look around is
/// faster than in a text.
struct WordRanges {
  /// The words without the punctuation around them, in bytes of UTF-8 from the start of the text.
  private(set) var all: [Range<Int>] = []
  private var scalars: [Unicode.Scalar] = []
  /// Where each scalar stands, and the end of the text.
  private var offsets: [Int] = []

  /// The words of `text`. Hyphens part words (`five-fold`, `10-15`) but not a name from its number.
  init(_ text: some StringProtocol) {
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    var start = 0
    for end in 0...scalars.count where end == scalars.count || scalars[end].isSpace {
      if start < end { addParts(of: trimmed(start..<end)) }
      start = end + 1
    }
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
    switch self {
    case "+", "-", "\u{2212}", "£", "%": true
    default: isLetter || isPlainDigit
    }
  }

  fileprivate var mayEndWord: Bool { self == "%" || isLetter || isPlainDigit }
}
