/// Phrases that have a number and are no figures: `under 25s`, `24/7`. A site lists its own.
public struct NotFigures: Sendable {
  /// The words of each phrase, in small letters, by the first of them.
  let phrases: [String: [[String]]]

  /// These phrases; they are found in any case.
  public init(_ phrases: [String] = []) {
    let words = phrases.map { FigureWord.words(in: $0).map(\.text) }.filter { !$0.isEmpty }
    self.phrases = Dictionary(grouping: words) { $0[0] }
  }
}
