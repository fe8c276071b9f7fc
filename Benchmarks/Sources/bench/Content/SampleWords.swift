/// Words as long and as marked up as real ones: paragraphs, a list, a heading, emphasis, links, quotation marks.
/// They hold no figures, since a figure in words must tally with something.
struct SampleWords {
  private var numbers: SeededNumbers

  init(numbers: SeededNumbers) {
    self.numbers = numbers
  }

  /// About 250 words of CommonMark with a link to `neighbour`.
  mutating func text(neighbour: String) -> String {
    let items = (0..<4).map { _ in "- \(sentence())" }.joined(separator: "\n")
    return """
      \(sentences(5))

      \(sentences(3)) [The measure beside this one](\(neighbour)) shows the same.

      # What comes next

      \(items)

      \(sentences(4)) The method is described in [the *published* guidance](https://guidance.example/method).

      """
  }

  private mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    let who = numbers.one(of: SampleWords.actors)
    let what = marked(numbers.one(of: SampleWords.objects))
    let why = numbers.one(of: SampleWords.reasons)
    return "\(who) \(numbers.one(of: SampleWords.deeds)) \(what) \(why)."
  }

  /// One in four stands out.
  private mutating func marked(_ words: String) -> String {
    switch numbers.below(12) {
    case 0: "*\(words)*"
    case 1: "**\(words)**"
    case 2: "\"\(words)\""
    default: words
    }
  }

  private static let actors = [
    "The ward team", "The control room", "A panel of residents", "The harbour office", "Our analysts",
    "The roads unit", "Each duty inspector", "The victims' service", "The market traders' forum",
    "The schools officer", "The council & the force",
  ]
  private static let deeds = [
    "looked again at", "has strengthened", "now publishes", "reviewed", "agreed to pay for", "asked about",
    "tested", "made room for", "did not change", "hopes to widen",
  ]
  private static let objects = [
    "the evening patrols", "the list of repeat addresses", "how reports are graded", "the waiting times",
    "the lighting by the quay", "the training of new staff", "its work with landlords",
    "the property marking scheme", "the share of cases that are filed early", "the plan for the summer",
  ]
  private static let reasons = [
    "because people in the ward had asked for it", "and will say more in the next statement",
    "although the winter was a quiet one", "after a long talk with the neighbouring force",
    "so that nobody has to tell their story twice", "while the figures are still provisional",
    "with the money that the board set aside", "and found that little had to be mended",
  ]
}
