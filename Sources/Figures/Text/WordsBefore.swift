/// The words right before a link that may belong inside it: those of its own clause, in small letters.
struct WordsBefore {
  let words: [String]

  /// The words at the end of `text`.
  init(_ text: some StringProtocol) {
    let near = Substring(text).unicodeScalars.suffix(WordsBefore.reach)
    let start = near.indices.last { WordsBefore.isBreak(at: $0, in: near) }
    words = FigureWord.words(in: Substring(start.map { near[$0...].dropFirst() } ?? near)).map(\.text)
  }

  /// The hedge that they end with: `just under`.
  var hedge: String? {
    Hedge.ending(words).map { words.suffix($0.length).joined(separator: " ") }
  }

  /// The word that denies what the link says, where it is one of the last two: `did not`.
  var denial: String? { DirectionWord.denial(in: words.suffix(2)) }

  /// Enough characters for any hedge.
  private static let reach = 80

  /// Whether a clause ends with the character there: a point or a comma only where a space or nothing follows.
  private static func isBreak(at index: String.Index, in text: Substring.UnicodeScalarView) -> Bool {
    switch text[index] {
    case "(", ")", "[", "]", "\"", "\u{201C}", "\u{201D}", "\u{2014}", "\u{2013}", "\u{2026}": true
    case ".", ",", ";", ":", "!", "?": text[index...].dropFirst().first?.isSpace ?? true
    default: false
    }
  }
}
