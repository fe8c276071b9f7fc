import Numerals

/// Finds the numbers among words, from left to right.
struct NumberPhraseReader {
  let words: [FigureWord]
  var index = 0

  init(_ words: [FigureWord]) { self.words = words }

  mutating func all() throws(FigureFault) -> [NumberPhrase] {
    var phrases: [NumberPhrase] = []
    while index < words.count {
      let start = index
      if NumberPhraseReader.mayBegin(with: words[start]), var phrase = try next() {
        phrase.range = start..<index
        phrases.append(phrase)
      } else {
        index = start + 1
      }
    }
    return phrases
  }

  /// Most words begin no number, whatever follows them.
  private static func mayBegin(with word: FigureWord) -> Bool {
    guard case .word(let word) = word else { return true }
    return beginnings.contains(word)
  }

  private static let beginnings = WordSet(
    Cardinal.words + Cardinal.words.map { $0 + "fold" } + NumberWord.tooLong + NumberWord.multiples.keys
      + NumberWord.halvings + ["a", "half"])

  private mutating func next() throws(FigureFault) -> NumberPhrase? {
    let typed = words[index].text
    if case .malformed(let typed, let fault) = words[index] { throw .number(typed, fault) }
    if NumberWord.tooLong.contains(typed) { throw .longNumberWord(typed) }
    return part() ?? multiple() ?? plain()
  }

  /// Takes these words where they come next.
  mutating func take(_ expected: String...) -> Bool {
    guard words[index...].prefix(expected.count).map(\.text) == expected else { return false }
    index += expected.count
    return true
  }

  mutating func take<Found>(_ table: [String: Found]) -> Found? {
    guard index < words.count, let found = table[words[index].text] else { return nil }
    index += 1
    return found
  }
}

extension NumberPhraseReader {
  /// `1,094`, `−34%`, `two hundred`, `2.18 million pounds`, `a million`.
  private mutating func plain() -> NumberPhrase? {
    let start = index
    if take("a"), let power = take(NumberWord.powers) {
      return phrase(from: start, FigureNumber(Numeral(1), power: power), takingUnit: true)
    }
    index = start
    if case .digits(let digits) = words[index] {
      guard digits.number.form == .plain else { return nil }
      index += 1
      var phrase = phrase(from: start, digits.number, takingUnit: true)
      phrase.unit = phrase.unit == .points ? .points : digits.unit ?? phrase.unit
      phrase.isNegative = digits.isNegative
      phrase.direction = digits.isNegative ? .down : (digits.isPositive ? .up : nil)
      return phrase
    }
    return cardinal().map { phrase(from: start, FigureNumber(Numeral($0)), takingUnit: true) }
  }

  /// The phrase of `number`, with the powers and the unit that follow it.
  mutating func phrase(
    from start: Int, _ number: FigureNumber, takingUnit hasUnit: Bool
  ) -> NumberPhrase {
    var number = number
    while hasUnit, number.power < 12, let power = take(NumberWord.powers) {
      number = FigureNumber(number.numeral, power: number.power + power, form: number.form)
    }
    let unit = hasUnit ? self.unit() : nil
    return NumberPhrase(range: start..<index, typed: typed(from: start), number: number, unit: unit)
  }

  private mutating func unit() -> FigureText.Unit? {
    if take("percentage", "points") || take("percentage", "point") { return .points }
    if take("points") || take("point") || take("pp") { return .points }
    if take("pounds") { return .pounds }
    guard take("%") || take("percent") || take("per", "cent") else { return nil }
    return take("points") || take("point") ? .points : .percent
  }

  /// A whole number without a sign or a unit, in a word or in digits.
  mutating func cardinal() -> Double? {
    switch words[index] {
    case .word(let word):
      guard let number = Cardinal.words.firstIndex(of: word) else { return nil }
      index += 1
      return Double(number)
    case .malformed:
      return nil
    case .digits(let digits):
      guard digits.isBare else { return nil }
      index += 1
      return digits.number.value
    }
  }

  func typed(from start: Int) -> String {
    words[start..<index].map(\.text).joined(separator: " ")
  }
}

extension FigureWord.Digits {
  fileprivate var isBare: Bool {
    !isNegative && !isPositive && unit == nil && number.form == .plain && number.power == 0
      && number.numeral.decimals == 0
  }
}
