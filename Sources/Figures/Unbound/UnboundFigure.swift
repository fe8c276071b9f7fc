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
/// names with digits (`WMP2020`, `25s`, `24/7`), `one` alone, and the phrases that a site lists in `notFigures`, in any case.
public func unboundFigures(in text: String, except notFigures: [String]) -> [UnboundFigure] {
  var words = FigureWord.located(in: text)
  for index in Exemptions(words, except: notFigures).indices { words[index].word = .word("") }
  return figures(among: words.map(\.word)).map { range in
    let bounds = words[range.lowerBound].typed.startIndex..<words[range.upperBound - 1].typed.endIndex
    let start = text.utf8.distance(from: text.startIndex, to: bounds.lowerBound)
    let length = text.utf8.distance(from: bounds.lowerBound, to: bounds.upperBound)
    return UnboundFigure(text: String(text[bounds]), range: start..<start + length)
  }
}

/// Which words are the figures.
private func figures(among words: [FigureWord]) -> [Range<Int>] {
  let unreadable = words.indices.filter { words[$0].isUnreadableNumber }
  let readable = words.map { $0.isUnreadableNumber ? .word("") : $0 }
  var reader = NumberPhraseReader(readable)
  let phrases = ((try? reader.all()) ?? []).filter { $0.typed != Cardinal.words[1] }
  return (phrases.map(\.range) + unreadable.map { $0..<$0 + 1 }).sorted { $0.lowerBound < $1.lowerBound }
}

extension FigureWord {
  /// A number that no figure can be written as: `twenty`, `1,2,3`.
  fileprivate var isUnreadableNumber: Bool {
    if case .malformed = self { true } else { NumberWord.tooLong.contains(text) }
  }
}
