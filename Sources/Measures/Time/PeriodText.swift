import Numerals

/// A period as it was typed, taken apart: the shape of the text, its numbers and its words.
struct PeriodText {
  var shape = ""
  var numbers: [Int] = []
  var words: [String] = []

  init(_ text: some StringProtocol) {
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      if first.isPlainDigit {
        let digits = rest.prefix(while: \.isPlainDigit)
        for _ in digits { shape += "9" }
        // More digits than any form has never reach a number that is used.
        numbers.append(digits.prefix(9).reduce(0) { $0 * 10 + Int($1.value - ("0" as Unicode.Scalar).value) })
        rest = rest.dropFirst(digits.count)
      } else if first.properties.isAlphabetic {
        let word = rest.prefix { $0.properties.isAlphabetic }
        shape += "a"
        words.append(String(String.UnicodeScalarView(word)).lowercased())
        rest = rest.dropFirst(word.count)
      } else if first.properties.isWhitespace {
        rest = rest.drop { $0.properties.isWhitespace }
        if !shape.isEmpty, !rest.isEmpty { shape += " " }
      } else {
        shape.unicodeScalars.append(first == "\u{2013}" ? "-" : first)
        rest = rest.dropFirst()
      }
    }
  }

  func month(_ year: Int, _ number: Int) throws(PeriodFault) -> Month {
    guard let month = Month(year: numbers[year], number: numbers[number]) else { throw .noSuchDate }
    return month
  }

  func namedMonth(_ word: Int, year: Int) throws(PeriodFault) -> Month {
    guard let number = Month.number(named: words[word]) else { throw .unknownForm }
    guard let month = Month(year: year, number: number) else { throw .noSuchDate }
    return month
  }
}
