/// A word that makes a number less than exact, and how far.
///
/// A hedge reads a number to its *step*, the place of its last non-zero digit: 100 in `200`, 1,000 in `51,000`,
/// 10 in `40%`, 0.01 million in `£2.18m`, 0.1 in `4.0`. The step of a fraction in words is a fifth of it. The
/// number's *leeway* is half a step, and at most a tenth of the number: 20 for `200`, 4 for `40%`.
///
/// | hedge | holds for a value *v* beside a number *n* |
/// |---|---|
/// | about | from *n* − leeway to *n* + leeway |
/// | almost, just under | from *n* − leeway up to *n*, not *n* itself |
/// | just over | from *n*, not *n* itself, up to *n* + leeway |
/// | over | between *n* and *n* + step, neither of them |
/// | under | between *n* − step and *n*, neither of them |
/// | at least | from *n* up to *n* + step, not *n* + step itself |
/// | at most | from *n* − step, not *n* − step itself, up to *n* |
public enum Hedge: String, CaseIterable, Sendable {
  /// From leeway below to leeway above.
  case about
  /// Below, by leeway at most.
  case almost
  /// Above, by leeway at most.
  case justOver = "just over"
  /// Above, by less than a step.
  case over
  /// Below, by less than a step.
  case under
  /// The number, or above by less than a step.
  case atLeast = "at least"
  /// The number, or below by less than a step.
  case atMost = "at most"

  /// The words that say it, in small letters. No phrase stands in two lists.
  public var phrases: [String] {
    switch self {
    case .about:
      ["about", "around", "approximately", "roughly", "circa", "some", "close to", "in the region of"]
    case .almost:
      [
        "almost", "nearly", "just under", "just below", "just less than", "just fewer than", "slightly under",
        "slightly less than", "slightly fewer than",
      ]
    case .justOver:
      ["just over", "just above", "just more than", "slightly over", "slightly more than"]
    case .over: ["over", "more than", "upwards of"]
    case .under: ["under", "less than", "fewer than"]
    case .atLeast: ["at least", "no fewer than", "no less than", "not less than"]
    case .atMost: ["at most", "no more than", "not more than"]
    }
  }
}

extension Hedge {
  /// Whether a value may be said with this hedge beside `number`; both are of one sign.
  public func holds(for value: Double, beside number: FigureNumber) -> Bool {
    let (value, amount) = (value.magnitude, number.value.magnitude)
    let (step, leeway) = (number.step, number.leeway)
    return switch self {
    case .about: (amount - leeway...amount + leeway).contains(value)
    case .almost: (amount - leeway..<amount).contains(value)
    case .justOver: value > amount && value <= amount + leeway
    case .over: value > amount && value < amount + step
    case .under: value > amount - step && value < amount
    case .atLeast: (amount..<amount + step).contains(value)
    case .atMost: value > amount - step && value <= amount
    }
  }

  /// The hedge that `words` end with, and how many words it has; the longest phrase counts.
  static func ending(_ words: some BidirectionalCollection<String>) -> (hedge: Hedge, length: Int)? {
    let found = phrasesByLastWord[words.last ?? ""]?.first {
      words.suffix($0.words.count).elementsEqual($0.words)
    }
    guard let found else { return nil }
    let before = words.dropLast(found.words.count).last ?? ""
    let isOther = found.words.count == 1 && otherUses[found.words[0]]?.contains(before) ?? false
    return isOther ? nil : (found.hedge, found.words.count)
  }

  /// After which words one of these is no hedge: `averaged over 12 months`, `complaints about 20 officers`.
  public static let otherUses: [String: Set<String>] = [
    "over": [
      "averaged", "average", "all", "carried", "handed", "left", "measured", "shared", "spread", "summed",
      "taken", "took",
    ],
    "about": [
      "asked", "complaint", "complaints", "concern", "concerns", "heard", "information", "know", "known",
      "learnt", "question", "questions", "report", "reports", "said", "spoke", "talked", "told", "what",
    ],
    "around": ["all", "turned", "travelled"],
  ]

  /// The phrases that end with each word, the longest first.
  private static let phrasesByLastWord = Dictionary(
    grouping: Hedge.allCases
      .flatMap { hedge in
        hedge.phrases.map { (hedge: hedge, words: $0.split(separator: " ").map(String.init)) }
      }
      .sorted { $0.words.count > $1.words.count }
  ) { $0.words.last ?? "" }
}
