import Measures
import Numerals

/// The words of a figure that are its number: `two thirds`, `£2.18m`, `one in four`, `12 per cent`.
struct NumberPhrase {
  /// Which of the words it is.
  var range: Range<Int>
  let typed: String
  var number: FigureNumber
  var unit: FigureText.Unit?
  var isNegative = false
  /// What a sign, `doubled`, `halved` or `unchanged` says.
  var direction: Change.Direction?
}

extension NumberPhrase {
  /// What may stand between a hedge and its number.
  static let articles: Set<String> = ["a", "an", "the"]

  /// The one number of a text.
  static func only(in words: [FigureWord]) throws(FigureFault) -> NumberPhrase {
    var reader = NumberPhraseReader(words)
    let numbers = try reader.all()
    if numbers.count > 1 { throw .secondNumber(numbers[0].typed, numbers[1].typed) }
    if let number = numbers.first { return number }
    guard let number = ordinal(in: words) ?? zero(in: words) else { throw .noNumber }
    return number
  }

  private static func ordinal(in words: [FigureWord]) -> NumberPhrase? {
    for (index, word) in words.enumerated() {
      if case .digits(let digits) = word, digits.number.form == .ordinal {
        return NumberPhrase(range: index..<index + 1, typed: word.text, number: digits.number)
      }
      if let place = NumberWord.ordinals.firstIndex(of: word.text) {
        let number = FigureNumber(Numeral(Double(place + 1)), form: .ordinal)
        return NumberPhrase(range: index..<index + 1, typed: word.text, number: number)
      }
    }
    return nil
  }

  /// `no homicides`, `none`, `no change`, `unchanged`; the words after it say of what.
  private static func zero(in words: [FigureWord]) -> NumberPhrase? {
    let texts = words.map(\.text)
    let isZero = { (word: String) in
      NumberWord.none.contains(word) || DirectionWord.level.contains(word)
    }
    guard let index = texts.firstIndex(where: isZero) else { return nil }
    let isOfChange = texts[index...].contains { $0 == "change" || DirectionWord.direction(of: $0) != nil }
    return NumberPhrase(
      range: index..<texts.count, typed: texts[index], number: FigureNumber(Numeral(0)),
      direction: isOfChange ? .level : nil)
  }
}
