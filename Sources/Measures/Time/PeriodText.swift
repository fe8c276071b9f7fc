import Numerals

/// A period as it was typed, taken apart: the shape of the text, its numbers and its words.
struct PeriodText {
  var shape = ""
  var numbers: [Int] = []
  var words: [String] = []

  init(_ text: some StringProtocol) {
    var rest = Substring(text)
    while let first = rest.first {
      if first.isPlainDigit {
        let digits = rest.prefix(while: \.isPlainDigit)
        shape += String(repeating: "9", count: digits.count)
        // More digits than any form has never reach a number that is used.
        numbers.append(Int(digits.prefix(9)) ?? 0)
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        shape += "a"
        words.append(word.lowercased())
        rest = rest.dropFirst(word.count)
      } else if first.isWhitespace {
        rest = rest.drop(while: \.isWhitespace)
        if !shape.isEmpty, !rest.isEmpty { shape += " " }
      } else {
        shape.append(first == "\u{2013}" ? "-" : first)
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
