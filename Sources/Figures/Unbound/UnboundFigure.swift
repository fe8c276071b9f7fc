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
    forEachSentence(thatMayHoldFigureIn: bytes) { range in
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      found += figures(in: sentence, at: range.lowerBound, except: notFigures)
    }
  }
  return found
}

/// The parts of a text that no figure reaches out of, each up to a point and a space: those in which a digit stands, or
/// a word that is a number or a part of one. Most sentences have none, and need no more than a look at their bytes.
private func forEachSentence(
  thatMayHoldFigureIn text: UnsafeBufferPointer<UInt8>, do work: (Range<Int>) -> Void
) {
  var (sentence, word, mayHoldFigure) = (0, 0, false)
  for index in text.indices where !text[index].isPlainLetter {
    mayHoldFigure =
      mayHoldFigure || text[index].isPlainDigit
      || NumberWord.figures.contains(UnsafeBufferPointer(rebasing: text[word..<index]))
    word = index + 1
    guard text[index] == UInt8(ascii: " "), index > 0, text[index - 1] == UInt8(ascii: ".") else { continue }
    if mayHoldFigure { work(sentence..<index) }
    (sentence, mayHoldFigure) = (index, false)
  }
  if mayHoldFigure || NumberWord.figures.contains(UnsafeBufferPointer(rebasing: text[word...])) {
    work(sentence..<text.count)
  }
}

/// The figures of a sentence that stands at `offset`.
private func figures(in text: String, at offset: Int, except notFigures: NotFigures) -> [UnboundFigure] {
  let located = FigureWord.located(in: text)
  var words = located.map(\.word)
  for index in Exemptions(located, of: text, except: notFigures).indices { words[index] = .word("") }
  return ranges(of: words).map { range in
    let bytes = located[range.lowerBound].range.lowerBound..<located[range.upperBound - 1].range.upperBound
    return UnboundFigure(
      text: String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self),
      range: offset + bytes.lowerBound..<offset + bytes.upperBound,
      before: located[..<range.lowerBound].suffix(UnboundFigure.wordsBefore).map(\.word.text),
      after: located[range.upperBound...].prefix(UnboundFigure.wordsAfter).map(\.word.text))
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

  private static let tooLong = WordSet(NumberWord.tooLong)
}

extension NumberWord {
  /// The words that are numbers or parts of one: without `one`, and without the letters that stand behind digits.
  fileprivate static let figures = WordSet(
    Cardinal.words.filter { $0 != Cardinal.words[1] } + Cardinal.words.map { $0 + "fold" } + ["fold"]
      + tooLong + powers.keys.filter { $0.count > 2 } + parts.keys + multiples.keys + halvings)
}
