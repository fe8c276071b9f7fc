import Numerals

/// One word of a text: a word, or a number in digits.
enum FigureWord: Hashable {
  /// In small letters, without the punctuation around it.
  case word(String)
  /// `−£2.18m`, `12%`
  case digits(Digits)
  /// `1,2,3`: digits that are no number.
  case malformed(String, NumeralFault)

  /// A number in digits, with what stands right beside them.
  struct Digits: Hashable {
    let typed: String
    let number: FigureNumber
    let isNegative: Bool
    let isPositive: Bool
    let unit: FigureText.Unit?
  }

  var text: String {
    switch self {
    case .word(let word), .malformed(let word, _): word
    case .digits(let digits): digits.typed
    }
  }
}

extension FigureWord {
  /// The words of a text.
  static func words(in text: some StringProtocol) -> [FigureWord] { located(in: String(text)).map(\.word) }

  /// The words of a text, each with its place in it.
  static func located(in text: String) -> [LocatedWord] {
    var text = text
    return text.withUTF8 { bytes in
      WordRanges(bytes).all.map { range in
        LocatedWord(word: FigureWord(UnsafeBufferPointer(rebasing: bytes[range])), range: range)
      }
    }
  }

  private init(_ typed: UnsafeBufferPointer<UInt8>) {
    let word = FigureWord.plain(typed)
    do {
      self = try Digits(word).map { .digits($0) } ?? .word(word)
    } catch {
      self = .malformed(word, error)
    }
  }

  /// In small letters, with the apostrophe of typewriters.
  private static func plain(_ typed: UnsafeBufferPointer<UInt8>) -> String {
    let word = String(decoding: typed, as: UTF8.self)
    // Most words are in small letters, and need no more.
    if typed.allSatisfy({ UTF8.isASCII($0) && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      return word
    }
    let small = word.lowercased()
    return typed.allSatisfy(UTF8.isASCII) ? small : String(small.map { $0 == "\u{2019}" ? "'" : $0 })
  }
}

/// A word of a text, and where it stands.
struct LocatedWord {
  let word: FigureWord
  /// In bytes of UTF-8 from the start of the text.
  let range: Range<Int>
}

extension FigureWord.Digits {
  /// Nil for what is no number: a word, a name with digits (`25s`, `wmp2020`), or a pair (`24/7`).
  init?(_ typed: String) throws(NumeralFault) {
    guard let first = typed.unicodeScalars.first, !first.isLetter else { return nil }
    var rest = typed.unicodeScalars[...]
    let sign = rest.takeFirst { $0 == "+" || $0 == "-" || $0 == "\u{2212}" }
    let hasPoundSign = rest.takeFirst { $0 == "£" } != nil
    let digits = rest.prefix { $0.isPlainDigit || $0 == "," || $0 == "." }
    let suffix = String(rest[digits.endIndex...])
    guard let first = digits.first, first.isPlainDigit, let ending = Ending(suffix) else { return nil }
    self.typed = typed
    isNegative = sign == "-" || sign == "\u{2212}"
    isPositive = sign == "+"
    number = FigureNumber(
      try Numeral(reading: Substring(digits)), power: ending.power, form: ending.isOrdinal ? .ordinal : .plain
    )
    unit = ending.isPercent ? .percent : (hasPoundSign ? .pounds : nil)
  }

  /// What stands right after digits.
  private struct Ending {
    var power = 0
    var isPercent = false
    var isOrdinal = false

    init?(_ suffix: String) {
      switch suffix {
      case "": break
      case "%": isPercent = true
      case "st", "nd", "rd", "th": isOrdinal = true
      default:
        guard let power = NumberWord.powers[suffix] else { return nil }
        self.power = power
      }
    }
  }
}

extension Substring.UnicodeScalarView {
  fileprivate mutating func takeFirst(where isTaken: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let first, isTaken(first) else { return nil }
    removeFirst()
    return first
  }
}
