import Measures

/// A figure as an author typed it inside a link: exactly one number, with its sign or direction word, its hedge
/// and its unit. Other words (`147 discharges`) are let be.
public struct FigureText: Hashable, Sendable {
  /// The number, without its sign.
  public let number: FigureNumber
  /// Whether a minus stands before the number.
  public let isNegative: Bool
  /// The unit that stands with the number; nil where none does.
  public let unit: Unit?
  /// How exact it claims to be; nil for as exact as it is typed.
  public let hedge: Hedge?
  /// Which way it says that something went, by a sign or a word; nil where it says none.
  public let direction: Change.Direction?
  /// The word that says which way; nil where a sign or the number itself does.
  public let directionWord: String?

  /// The unit that stands with a number.
  public enum Unit: Hashable, Sendable {
    /// `12%`, `12 per cent`
    case percent
    /// `1.5 points`, `1.5 percentage points`
    case points
    /// `£2,180`
    case pounds
  }
}

extension FigureText {
  /// Reads what was typed.
  public init(reading typed: some StringProtocol) throws(FigureFault) {
    let words = FigureWord.words(in: typed)
    let found = try NumberPhrase.only(in: words)
    let (hedge, before) = FigureText.hedge(endingIn: words[..<found.range.lowerBound].map(\.text))
    let others = before + words[found.range.upperBound...].map(\.text)
    if let negation = others.first(where: DirectionWord.isNegation) { throw .negation(negation) }
    number = found.number
    isNegative = found.isNegative
    unit = found.unit
    self.hedge = hedge
    directionWord = others.first { DirectionWord.direction(of: $0) != nil }
    direction = try FigureText.direction(of: found, among: others)
  }

  /// The hedge that the words before a link end with, in an author's words: `just under`.
  ///
  /// It belongs inside the link, where it can be held against the data.
  public static func hedge(endingIn textBefore: some StringProtocol) -> String? {
    let words = FigureWord.lastWords(of: textBefore)
    return Hedge.ending(words).map { words.suffix($0.length).joined(separator: " ") }
  }

  /// The hedge that stands right before the number, and the words before the hedge.
  private static func hedge(endingIn before: [String]) -> (Hedge?, rest: [String]) {
    let hasArticle = NumberPhrase.articles.contains(before.last ?? "")
    let words = hasArticle ? before.dropLast() : before
    guard let found = Hedge.ending(words) else { return (nil, before) }
    return (found.hedge, words.dropLast(found.length))
  }

  /// Which way all the words and the sign agree that it went.
  private static func direction(
    of found: NumberPhrase, among words: [String]
  ) throws(FigureFault) -> Change.Direction? {
    var first = found.direction.map { (word: found.typed, direction: $0) }
    for word in words {
      guard let direction = DirectionWord.direction(of: word) else { continue }
      if let first, first.direction != direction { throw .twoDirections(first.word, word) }
      first = first ?? (word, direction)
    }
    return first?.direction
  }
}
