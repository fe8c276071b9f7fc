import Numerals

/// A figure in words that nothing binds to the data.
public struct UnboundFigure: Hashable, Sendable {
  /// As it was typed: `12 per cent`.
  public let text: String
  /// Where it stands, in bytes of UTF-8 from the start of the text.
  public let range: Range<Int>
  /// The words of its sentence before and after it, in small letters, the nearest few.
  public let before, after: [String]
}

extension UnboundFigure {
  /// A figure with what stands before it, as if it were typed by itself.
  public init(_ text: String, after before: String) {
    self.init(
      text: text, range: 0..<text.utf8.count,
      before: WordsBefore(before).words.suffix(UnboundFigure.wordsBefore), after: [])
  }
}

/// The figures in a text that stands outside formula links, from left to right.
///
/// Not figures are years, dates and halves of a time, numbers of paragraphs and the like, ordinals, times of day,
/// names with digits (`WMP2020`, `25s`, `24/7`), `one` alone, and `notFigures`.
public func unboundFigures(in text: String, except notFigures: NotFigures) -> [UnboundFigure] {
  var text = text
  var found: [UnboundFigure] = []
  text.withUTF8 { bytes in
    forEachSentence(of: bytes) { range in
      let sentence = UnsafeBufferPointer(rebasing: bytes[range])
      // Most sentences have no figure, and need no more than a look at their bytes.
      guard NumberWord.mayStand(in: sentence) else { return }
      found += figures(
        in: String(decoding: sentence, as: UTF8.self), at: range.lowerBound, except: notFigures)
    }
  }
  return found
}

/// The parts of a text that no figure reaches out of, one after the other: each up to a point and a space.
private func forEachSentence(of bytes: UnsafeBufferPointer<UInt8>, do work: (Range<Int>) -> Void) {
  var start = 0
  for index in bytes.indices.dropFirst()
  where bytes[index] == UInt8(ascii: " ") && bytes[index - 1] == UInt8(ascii: ".") {
    work(start..<index)
    start = index
  }
  work(start..<bytes.count)
}

/// The figures of a sentence that stands at `offset`.
private func figures(in text: String, at offset: Int, except notFigures: NotFigures) -> [UnboundFigure] {
  let located = FigureWord.located(in: text)
  let exempt = Exemptions(located, except: notFigures).indices
  let words = located.indices.map { exempt.contains($0) ? FigureWord.word("") : located[$0].word }
  let texts = located.map(\.word.text)
  return ranges(of: words).map { range in
    let bounds = located[range.lowerBound].typed.startIndex..<located[range.upperBound - 1].typed.endIndex
    let start = offset + text.utf8.distance(from: text.startIndex, to: bounds.lowerBound)
    let length = text.utf8.distance(from: bounds.lowerBound, to: bounds.upperBound)
    return UnboundFigure(
      text: String(text[bounds]), range: start..<start + length,
      before: Array(texts[..<range.lowerBound].suffix(UnboundFigure.wordsBefore)),
      after: Array(texts[range.upperBound...].prefix(UnboundFigure.wordsAfter)))
  }
}

/// Which words are figures.
private func ranges(of words: [FigureWord]) -> [Range<Int>] {
  let unreadable = words.indices.filter { words[$0].isUnreadableNumber }
  var readable = words
  for index in unreadable { readable[index] = .word("") }
  var reader = NumberPhraseReader(readable)
  let phrases = ((try? reader.all()) ?? []).filter { $0.typed != Cardinal.words[1] }
  return (phrases.map(\.range) + unreadable.map { $0..<$0 + 1 }).sorted { $0.lowerBound < $1.lowerBound }
}

extension UnboundFigure {
  fileprivate static let wordsBefore = 8
  fileprivate static let wordsAfter = 6
}

extension FigureWord {
  /// A number that no figure can be written as: `twenty`, `1,2,3`.
  fileprivate var isUnreadableNumber: Bool {
    if case .malformed = self { true } else { Self.tooLong.contains(text) }
  }

  private static let tooLong = Set(NumberWord.tooLong)
}

extension NumberWord {
  /// Whether a digit, or a word that is a number or a part of one, stands in a text.
  fileprivate static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : UInt8(ascii: " ")
      if byte.isPlainLetter { continue }
      if byte.isPlainDigit || isNumber(UnsafeBufferPointer(rebasing: bytes[start..<index])) { return true }
      start = index + 1
    }
    return false
  }

  private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard shortest...longest ~= word.count, shapes[shape(of: word)] else { return false }
    return figures.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Without `one`, and without the letters that stand behind digits.
  private static let figures = Set(
    Cardinal.words.filter { $0 != Cardinal.words[1] } + Cardinal.words.map { $0 + "fold" } + ["fold"]
      + tooLong + powers.keys.filter { $0.count > 2 } + parts.keys + multiples.keys + halvings)
  private static let shortest = 2
  private static let longest = figures.map(\.utf8.count).max() ?? 0

  /// Which shapes they have. Most words have none of them.
  private static let shapes = {
    var shapes = [Bool](repeating: false, count: 32 * 32 * (longest + 1))
    for figure in figures { Array(figure.utf8).withUnsafeBufferPointer { shapes[shape(of: $0)] = true } }
    return shapes
  }()

  /// The length of a word of at most `longest` letters and its first two, small or large, as one number.
  private static func shape(of word: UnsafeBufferPointer<UInt8>) -> Int {
    (word.count << 5 | Int(word[0] & 0x1F)) << 5 | Int(word[1] & 0x1F)
  }
}

extension UInt8 {
  /// A letter of ASCII; the words of numbers have no other.
  fileprivate var isPlainLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
