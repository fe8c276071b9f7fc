import Numerals

/// A figure in words that nothing binds to the data.
public struct UnboundFigure: Hashable, Sendable {
  /// As it was typed: `12 per cent`.
  public let text: String
  /// Where it stands, in bytes of UTF-8 from the start of the text.
  public let range: Range<Int>
}

/// The figures in a text that stands outside links, from left to right.
///
/// Not figures are years, dates and halves of a time, numbers of paragraphs and the like, ordinals, times of day,
/// names with digits (`WMP2020`, `25s`, `24/7`), `one` alone, and `notFigures`.
public func unboundFigures(in text: String, except notFigures: NotFigures) -> [UnboundFigure] {
  // Most sentences have no figure, and need no more than a look at their bytes.
  Sentence.all(in: text).flatMap { sentence in
    sentence.mayHoldFigure ? sentence.figures(except: notFigures) : []
  }
}

/// A part of a text that no figure reaches out of: up to a point and a space.
private struct Sentence {
  let bytes: Substring.UTF8View
  /// How many bytes of the text stand before it.
  let offset: Int

  static func all(in text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = text.utf8.startIndex
    var offset = 0
    var length = 0
    var previous: UInt8 = 0
    for (index, byte) in zip(text.utf8.indices, text.utf8) {
      if byte == .space, previous == UInt8(ascii: ".") {
        sentences.append(Sentence(bytes: text.utf8[start..<index], offset: offset))
        (start, offset) = (index, offset + length)
        length = 0
      }
      length += 1
      previous = byte
    }
    return sentences + [Sentence(bytes: text.utf8[start...], offset: offset)]
  }

  /// Whether a digit or the word of a number stands in it.
  var mayHoldFigure: Bool {
    if bytes.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return true }
    var rest = bytes
    while let start = rest.firstIndex(where: \.isLetter) {
      let word = rest[start...].prefix(while: \.isLetter)
      if NumberWord.isNumber(word) { return true }
      rest = rest[word.endIndex...]
    }
    return false
  }

  func figures(except notFigures: NotFigures) -> [UnboundFigure] {
    let text = String(decoding: bytes, as: UTF8.self)
    var words = FigureWord.located(in: text)
    for index in Exemptions(words, except: notFigures).indices { words[index].word = .word("") }
    return ranges(of: words.map(\.word)).map { range in
      let bounds = words[range.lowerBound].typed.startIndex..<words[range.upperBound - 1].typed.endIndex
      let start = offset + text.utf8.distance(from: text.startIndex, to: bounds.lowerBound)
      let length = text.utf8.distance(from: bounds.lowerBound, to: bounds.upperBound)
      return UnboundFigure(text: String(text[bounds]), range: start..<start + length)
    }
  }

  /// Which words are the figures.
  private func ranges(of words: [FigureWord]) -> [Range<Int>] {
    let unreadable = words.indices.filter { words[$0].isUnreadableNumber }
    let readable = words.map { $0.isUnreadableNumber ? .word("") : $0 }
    var reader = NumberPhraseReader(readable)
    let phrases = ((try? reader.all()) ?? []).filter { $0.typed != Cardinal.words[1] }
    return (phrases.map(\.range) + unreadable.map { $0..<$0 + 1 }).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension UInt8 {
  fileprivate static let space = UInt8(ascii: " ")

  /// A letter of ASCII; the words of numbers have no other.
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension NumberWord {
  /// Whether a word, in any case, can be a figure or a part of one that no other word shows.
  fileprivate static func isNumber(_ word: Substring.UTF8View) -> Bool {
    guard lengths.contains(word.count), let first = word.first, initials[Int(first | 0x20)] else {
      return false
    }
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return figures.contains(text) || text.hasSuffix("fold")
  }

  /// Without `one`, and without letters that stand behind digits.
  private static let figures = Set(
    Cardinal.words.filter { $0 != Cardinal.words[1] } + tooLong + powers.keys.filter { $0.count > 2 }
      + parts.keys + multiples.keys + halvings)
  private static let lengths = 3...(figures.map(\.count).max() ?? 0)
  /// Whether a number begins with that letter.
  private static let initials = (0...UInt8.max).map { byte in
    figures.contains { $0.utf8.first == byte }
  }
}

extension FigureWord {
  /// A number that no figure can be written as: `twenty`, `1,2,3`.
  fileprivate var isUnreadableNumber: Bool {
    if case .malformed = self { true } else { NumberWord.tooLong.contains(text) }
  }
}
