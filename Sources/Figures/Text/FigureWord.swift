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
  /// The words of a text. Hyphens part words (`five-fold`, `10-15`) but not a name from its number.
  static func words(in text: some StringProtocol) -> [FigureWord] { located(in: text).map(\.word) }

  /// The words of a text, each with the part of the text that it is.
  static func located(in text: some StringProtocol) -> [(word: FigureWord, typed: Substring)] {
    let text = Substring(text)
    return placed(text).split { $0.scalar.isSpace }.map(trimmed).flatMap(parts).map(trimmed).compactMap { piece in
      guard let first = piece.first, let last = piece.last else { return nil }
      let start = text.utf8.index(text.startIndex, offsetBy: first.offset)
      let typed = text[start..<text.utf8.index(text.startIndex, offsetBy: last.end)]
      return (FigureWord(typed), typed)
    }
  }

  /// A scalar of a text, and where it stands in the text's UTF-8: a look around in an array is faster than one in a text.
  private struct Placed {
    let scalar: Unicode.Scalar
    let offset: Int

    var end: Int { offset + UTF8.width(scalar) }
  }

  private static func placed(_ text: Substring) -> [Placed] {
    var placed: [Placed] = []
    placed.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      placed.append(Placed(scalar: scalar, offset: offset))
      offset += UTF8.width(scalar)
    }
    return placed
  }

  private init(_ typed: Substring) {
    let word = FigureWord.plain(typed)
    do {
      self = try Digits(word).map { .digits($0) } ?? .word(word)
    } catch {
      self = .malformed(word, error)
    }
  }

  /// In small letters, with the apostrophe of typewriters.
  private static func plain(_ typed: Substring) -> String {
    let word = typed.lowercased()
    return word.utf8.allSatisfy(UTF8.isASCII) ? word : String(word.map { $0 == "\u{2019}" ? "'" : $0 })
  }

  /// Without the punctuation around it.
  private static func trimmed(_ piece: Piece) -> Piece {
    let core = piece.drop { !($0.scalar.isLetterOrDigit || Digits.leading.contains($0.scalar)) }
    let last = core.lastIndex { $0.scalar.isLetterOrDigit || $0.scalar == "%" }
    return last.map { core[...$0] } ?? core.prefix(0)
  }

  /// `five-fold` is two words, `10–15` two numbers, `-34%` and `covid-19` one.
  private static func parts(of piece: Piece) -> [Piece] {
    guard piece.first?.scalar != "-", let hyphen = piece.firstIndex(where: { $0.scalar.isHyphen }) else {
      return [piece]
    }
    let (before, after) = (piece[..<hyphen], piece[hyphen...].dropFirst())
    guard let last = before.last?.scalar, let first = after.first?.scalar else { return [piece] }
    return last.isLetter && first.isPlainDigit ? [piece] : [before] + parts(of: after)
  }

  private typealias Piece = ArraySlice<Placed>
}

extension FigureWord.Digits {
  static let leading: [Unicode.Scalar] = ["+", "-", "\u{2212}", "£", "%"]

  /// Nil for what is no number: a word, a name with digits (`25s`, `wmp2020`), or a pair (`24/7`).
  init?(_ typed: String) throws(NumeralFault) {
    guard let first = typed.unicodeScalars.first, !first.isLetter else { return nil }
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
      try Numeral(reading: digits), power: ending.power, form: ending.isOrdinal ? .ordinal : .plain)
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

extension Substring {
  fileprivate mutating func takeFirst(where isTaken: (Character) -> Bool) -> Character? {
    guard let first, isTaken(first) else { return nil }
    removeFirst()
    return first
  }
}

extension Unicode.Scalar {
  // Most text is ASCII, which needs no look at the tables of Unicode.
  var isSpace: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }

  fileprivate var isLetter: Bool {
    isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
  }

  fileprivate var isLetterOrDigit: Bool { isLetter || isPlainDigit }

  fileprivate var isHyphen: Bool { self == "-" || self == "\u{2013}" }

  /// 0 to 9 in ASCII; other scripts' digits are not read.
  var isPlainDigit: Bool { ("0"..."9").contains(self) }
}
