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
  /// Whether nothing but an article, or what went which way, stands before the number: `a fall of 6`.
  let beginsWithNumber: Bool

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

extension FigureWord {
  /// Whether it may stand between a hedge and its number: `just under a reduction of 12%`.
  fileprivate var mayStandAfterHedge: Bool {
    NumberPhrase.articles.contains(text) || ["of", "by"].contains(text)
      || DirectionWord.direction(of: text) != nil
  }
}

extension FigureText {
  /// Reads what was typed. Years, dates and what the site lists are not figures, unless nothing else is there.
  public init(
    reading typed: some StringProtocol, except notFigures: NotFigures = NotFigures()
  ) throws(FigureFault) {
    let typed = String(typed)
    let located = FigureWord.located(in: typed)
    let words = located.map(\.word)
    let exempt = Exemptions(located, of: typed, except: notFigures).indices
    let found = try FigureText.number(in: words, except: exempt)
    let (hedge, before) = FigureText.hedge(endingIn: words[..<found.range.lowerBound].map(\.text))
    let others = before + words[found.range.upperBound...].map(\.text)
    if let denial = DirectionWord.denial(in: others) { throw .denial(denial) }
    number = found.number
    isNegative = found.isNegative
    unit = found.unit
    self.hedge = hedge
    directionWord = others.first { DirectionWord.direction(of: $0) != nil }
    direction = try FigureText.direction(of: found, among: others)
    beginsWithNumber = words[..<found.range.lowerBound].allSatisfy { $0.mayStandAfterHedge }
  }

  /// The one number of the words that are not exempt; where there is none, of all of them.
  private static func number(
    in words: [FigureWord], except exempt: Set<Int>
  ) throws(FigureFault) -> NumberPhrase {
    if exempt.isEmpty { return try NumberPhrase.only(in: words) }
    let others = words.indices.map { exempt.contains($0) ? FigureWord.word("") : words[$0] }
    do {
      return try NumberPhrase.only(in: others)
    } catch .noNumber {
      return try NumberPhrase.only(in: words)
    }
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
