import Numerals

extension NumberPhraseReader {
  /// `half`, `a third`, `two thirds`, `three quarters of a million`, `one in four`.
  mutating func part() -> NumberPhrase? {
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
}
