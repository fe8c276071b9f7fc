import Numerals

/// One word of a figure as it was typed, or a number in digits.
enum FigureWord: Hashable {
  /// In small letters, without the punctuation around it.
  case word(String)
  /// `−£2.18m`, `12%`
  case digits(Digits)

  struct Digits: Hashable {
    let typed: String
    let number: FigureNumber
    let isNegative: Bool
    let isPositive: Bool
    let unit: FigureText.Unit?
  }

  var text: String {
    switch self {
    case .word(let word): word
    case .digits(let digits): digits.typed
    }
  }

  /// The words of a text. Hyphens part words (`five-fold`, `10-15`) but not a name from its number.
  static func words(in text: some StringProtocol) throws(FigureFault) -> [FigureWord] {
    var words: [FigureWord] = []
    for piece in Substring(text).split(whereSeparator: \.isWhitespace) {
      for part in parts(of: piece) {
        if let word = try FigureWord(part) { words.append(word) }
      }
    }
    return words
  }

  /// The small letters of a word: `did`, `didn't`.
  static func plainWords(in text: some StringProtocol) -> [String] {
    Substring(text).split(whereSeparator: \.isWhitespace).flatMap(parts).map(core).filter { !$0.isEmpty }
  }

  private init?(_ typed: Substring) throws(FigureFault) {
    let core = FigureWord.core(typed)
    guard !core.isEmpty else { return nil }
    self = try Digits(core).map { .digits($0) } ?? .word(core)
  }

  private static func core(_ typed: Substring) -> String {
    var core = typed.drop { !($0.isLetter || $0.isPlainDigit || Digits.leading.contains($0)) }
    while let last = core.last, !(last.isLetter || last.isPlainDigit || last == "%") { core.removeLast() }
    return core.lowercased().replacing("\u{2019}", with: "'")
  }

  /// `five-fold` is two words, `10–15` two numbers, `-34%` and `covid-19` one.
  private static func parts(of piece: Substring) -> [Substring] {
    let halves = piece.split(maxSplits: 1) { $0 == "-" || $0 == "\u{2013}" }
    guard halves.count == 2, piece.first != "-" else { return [piece] }
    let isName = (halves[0].last?.isLetter ?? false) && (halves[1].first?.isPlainDigit ?? false)
    return isName ? [piece] : [halves[0]] + parts(of: halves[1])
  }
}

extension FigureWord.Digits {
  static let leading: [Character] = ["+", "-", "\u{2212}", "£", "%"]

  /// Nil for what is no number: a word, a name with digits (`25s`, `wmp2020`), or a pair (`24/7`).
  init?(_ typed: String) throws(FigureFault) {
    var rest = Substring(typed)
    let sign = rest.takeFirst { "+-\u{2212}".contains($0) }
    let hasPoundSign = rest.takeFirst { $0 == "£" } != nil
    let digits = rest.prefix { $0.isPlainDigit || $0 == "," || $0 == "." }
    let suffix = String(rest[digits.endIndex...])
    guard let first = digits.first, first.isPlainDigit, let ending = Ending(suffix) else { return nil }
    self.typed = typed
    isNegative = sign == "-" || sign == "\u{2212}"
    isPositive = sign == "+"
    number = FigureNumber(
      try Self.numeral(digits), power: ending.power, form: ending.isOrdinal ? .ordinal : .plain)
    unit = ending.isPercent ? .percent : (hasPoundSign ? .pounds : nil)
  }

  private static func numeral(_ digits: Substring) throws(FigureFault) -> Numeral {
    do {
      return try Numeral(reading: digits)
    } catch {
      throw .number(String(digits), error)
    }
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

extension Substring {
  fileprivate mutating func takeFirst(where isTaken: (Character) -> Bool) -> Character? {
    guard let first, isTaken(first) else { return nil }
    removeFirst()
    return first
  }
}
