import Numerals

extension NumberPhraseReader {
  /// `doubled`, `halved`, `fivefold`, `five-fold`.
  mutating func multiple() -> NumberPhrase? {
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
      return Cardinal.words.firstIndex(of: String(word.dropLast(4))).map { Numeral(Double($0)) }
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
}
