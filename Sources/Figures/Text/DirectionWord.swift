import Measures

/// The words that say which way something went, each with its one meaning.
public enum DirectionWord {
  /// Lower than before, or than what it is compared with.
  public static let down = [
    "fell", "fall", "falls", "fallen", "falling", "down", "lower", "fewer", "less", "below", "smaller",
    "reduction", "reduced", "reduces", "reducing", "decrease", "decreased", "decreases", "decreasing",
    "drop", "dropped", "drops", "decline", "declined", "declines", "declining", "shrank",
  ]
  /// Higher than before, or than what it is compared with.
  public static let up = [
    "rose", "rise", "rises", "risen", "rising", "up", "higher", "more", "above", "greater", "larger",
    "increase", "increased", "increases", "increasing", "growth", "grew", "grown", "additional", "extra",
  ]
  /// The same as before; the number that they say is zero.
  public static let level = ["unchanged", "same"]
  /// With one of these a figure says that something is not so, and no data can be held against it.
  public static let negations = ["no", "not", "never", "without", "neither", "nor", "cannot"]

  /// Those with which a title says that something happened; the others name an aim or a thing as well, such as
  /// "reduction" and "falls".
  public static let claims = [
    "fell", "fallen", "falling", "dropped", "declined", "declining", "decreased", "decreasing", "reduced",
    "shrank",
    "fewer", "rose", "risen", "rising", "grew", "grown", "increased", "increasing",
  ]

  /// The first word of a title that says that something happened, in small letters, and which way; nil where none
  /// does, or the title denies something.
  public static func claim(in title: String) -> (word: String, direction: Change.Direction)? {
    let words = FigureWord.words(in: title).map(\.text)
    guard let word = words.first(where: claims.contains), denial(in: words) == nil else {
      return nil
    }
    return direction(of: word).map { (word, $0) }
  }

  /// Which way `word` says, in small letters; nil where it says none.
  static func direction(of word: String) -> Change.Direction? {
    meanings[word]
  }

  /// After one of these a negation denies nothing: `not only`.
  public static let affirmations = ["only", "just", "merely"]
  /// Words for a rise that, beside a value, say that it comes on top of another: `13 additional warrants`.
  public static let additions = ["additional", "extra"]

  /// The first word that denies what it stands with: `not`, `didn't`; nil where none does.
  static func denial(in words: some BidirectionalCollection<String>) -> String? {
    let following = words.dropFirst().map { $0 } + [""]
    return zip(words, following).first { word, next in
      (negations.contains(word) || word.hasSuffix("n't")) && !affirmations.contains(next)
    }?.0
  }

  private static let meanings = Dictionary(
    down.map { ($0, Change.Direction.down) } + up.map { ($0, .up) } + level.map { ($0, .level) }
  ) { first, _ in first }
}
