import Measures
import Numerals

/// The words of a text that are numbers and not figures.
struct Exemptions {
  /// Which of the words.
  private(set) var indices: Set<Int> = []
  private var references: Set<Int> = []
  private let located: [LocatedWord]
  private let text: String

  init(_ located: [LocatedWord], of text: String, except notFigures: NotFigures) {
    self.located = located
    self.text = text
    if !notFigures.phrases.isEmpty {
      for index in located.indices { exempt(phrasesAt: index, of: notFigures) }
    }
    for index in located.indices {
      if isReference(index) { references.insert(index) }
      if isPartOfDate(index) || isHalfOfTime(index) { indices.insert(index) }
    }
    indices.formUnion(references)
  }

  /// What numbers are counted off by: `paragraph 4`.
  static let references: Set<String> = [
    "paragraph", "paragraphs", "page", "pages", "section", "sections", "item", "items", "table", "tables",
    "figure", "figures", "chart", "charts", "appendix", "annex", "note", "notes", "footnote", "part",
    "article", "articles", "regulation", "regulations", "schedule", "chapter", "version", "step", "stage",
    "phase", "tier", "level",
  ]

  /// What tells a half of a time: `the first half of 2021`.
  static let beforeHalf: Set<String> = ["first", "second", "last", "latter", "other"]

  /// The years that a number of four digits is read as.
  static let years = 1900...2099

  private mutating func exempt(phrasesAt start: Int, of notFigures: NotFigures) {
    for phrase in notFigures.phrases[word(start)] ?? [] {
      guard located[start...].lazy.map(\.word.text).starts(with: phrase) else { continue }
      indices.formUnion(start..<start + phrase.count)
    }
  }

  /// A year; the second year of `2013-14`; a day before a month's name.
  private func isPartOfDate(_ index: Int) -> Bool {
    guard let year = wholeNumber(index) else { return false }
    if isYear(index) || isMonth(index + 1) && year <= 31 { return true }
    guard isYear(index - 1), let before = wholeNumber(index - 1) else { return false }
    return (before + 1) % 100 == year
  }

  private func isHalfOfTime(_ index: Int) -> Bool {
    index > 0 && word(index) == "half" && Exemptions.beforeHalf.contains(word(index - 1))
  }

  /// `paragraph 4`, and the 7 of `paragraphs 4 to 7`: found from left to right.
  private func isReference(_ index: Int) -> Bool {
    guard wholeNumber(index) != nil, index > 0 else { return false }
    if Exemptions.references.contains(word(index - 1)) { return true }
    let isListed = ["to", "and", "or"].contains(word(index - 1))
    return references.contains(index - (isListed ? 2 : 1))
  }

  private func isYear(_ index: Int) -> Bool {
    guard let number = wholeNumber(index) else { return false }
    return word(index).utf8.count == 4 && Exemptions.years.contains(number)
  }

  /// Whether a month's name stands there, with its capital.
  private func isMonth(_ index: Int) -> Bool {
    guard located.indices.contains(index) else { return false }
    let typed = text.utf8.dropFirst(located[index].range.lowerBound).prefix(located[index].range.count)
    return Month.names.contains { typed.elementsEqual($0.utf8) }
  }

  /// The number of digits that stand alone, without a sign, a unit, a comma or a decimal point.
  private func wholeNumber(_ index: Int) -> Int? {
    guard located.indices.contains(index) else { return nil }
    if case .word = located[index].word { return nil }
    return word(index).utf8.allSatisfy(\.isPlainDigit) ? Int(word(index)) : nil
  }

  private func word(_ index: Int) -> String { located[index].word.text }
}
