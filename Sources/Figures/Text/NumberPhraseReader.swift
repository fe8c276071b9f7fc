import Numerals

/// Finds the numbers among words, from left to right.
struct NumberPhraseReader {
  private let words: [FigureWord]
  private var index = 0

  init(_ words: [FigureWord]) { self.words = words }

  mutating func all() throws(FigureFault) -> [NumberPhrase] {
    var phrases: [NumberPhrase] = []
    while index < words.count {
      let start = index
      if var phrase = try next() {
        phrase.range = start..<index
        phrases.append(phrase)
      } else {
        index = start + 1
      }
    }
    return phrases
  }

  private mutating func next() throws(FigureFault) -> NumberPhrase? {
    let typed = words[index].text
    if case .malformed(let typed, let fault) = words[index] { throw .number(typed, fault) }
    if NumberWord.tooLong.contains(typed) { throw .longNumberWord(typed) }
    return part() ?? multiple() ?? plain()
  }

  /// Takes these words where they come next.
  private mutating func take(_ expected: String...) -> Bool {
    guard words[index...].prefix(expected.count).map(\.text) == expected else { return false }
    index += expected.count
    return true
  }

  private mutating func take<Found>(_ table: [String: Found]) -> Found? {
    guard index < words.count, let found = table[words[index].text] else { return nil }
    index += 1
    return found
  }
}

extension NumberPhraseReader {
  /// `half`, `a third`, `two thirds`, `three quarters of a million`, `one in four`.
  private mutating func part() -> NumberPhrase? {
    let start = index
    if let phrase = fraction() ?? ratio() { return phrase }
    index = start
    return nil
  }

  private mutating func fraction() -> NumberPhrase? {
    let start = index
    let isHalf = words[index].text == "half"
    guard let count = isHalf ? 1 : (take("a") ? 1 : cardinal()), let whole = take(NumberWord.parts) else {
      index = start
      return nil
    }
    if let power = wholePower() {
      let decimals = whole == 2 ? 1 : 2
      let numeral = Numeral(rounded(count / Double(whole), to: decimals), decimals: decimals)
      return phrase(from: start, FigureNumber(numeral, power: power), takingUnit: true)
    }
    return phrase(from: start, FigureNumber(count, outOf: Double(whole)), takingUnit: false)
  }

  /// `a million` after a fraction, `of a million` too.
  private mutating func wholePower() -> Int? {
    let start = index
    _ = take("of")
    guard take("a"), let power = take(NumberWord.powers) else {
      index = start
      return nil
    }
    return power
  }

  private mutating func ratio() -> NumberPhrase? {
    let start = index
    guard let count = cardinal(), take("in") || take("out", "of"), index < words.count,
      let whole = cardinal(),
      count < whole, whole <= 100
    else {
      index = start
      return nil
    }
    return phrase(from: start, FigureNumber(count, outOf: whole), takingUnit: false)
  }

  /// A whole number without a sign or a unit, in a word or in digits.
  private mutating func cardinal() -> Double? {
    switch words[index] {
    case .word(let word):
      guard let number = NumberWord.cardinals.firstIndex(of: word) else { return nil }
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
}

extension NumberPhraseReader {
  /// `doubled`, `halved`, `fivefold`, `five-fold`.
  private mutating func multiple() -> NumberPhrase? {
    let start = index
    if let times = take(NumberWord.multiples) {
      return multiple(from: start, Numeral(Double(times)))
    }
    if case .word(let word) = words[index], NumberWord.halvings.contains(word) {
      index += 1
      var halved = phrase(from: start, FigureNumber(1, outOf: 2), takingUnit: false)
      halved.direction = .down
      return halved
    }
    guard let times = timesBeforeFold() else {
      index = start
      return nil
    }
    return multiple(from: start, times)
  }

  private mutating func timesBeforeFold() -> Numeral? {
    switch words[index] {
    case .word(let word) where word.hasSuffix("fold"):
      index += 1
      return NumberWord.cardinals.firstIndex(of: String(word.dropLast(4))).map { Numeral(Double($0)) }
    case .word, .malformed:
      return cardinal().flatMap { take("fold") ? Numeral($0) : nil }
    case .digits(let digits):
      index += 1
      return take("fold") ? digits.number.numeral : nil
    }
  }

  private func multiple(from start: Int, _ times: Numeral) -> NumberPhrase {
    NumberPhrase(
      range: start..<index, typed: typed(from: start), number: FigureNumber(times, form: .multiple),
      direction: .up)
  }

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
  private mutating func phrase(
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

  private func typed(from start: Int) -> String {
    words[start..<index].map(\.text).joined(separator: " ")
  }
}

extension FigureWord.Digits {
  fileprivate var isBare: Bool {
    !isNegative && !isPositive && unit == nil && number.form == .plain && number.power == 0
      && number.numeral.decimals == 0
  }
}
