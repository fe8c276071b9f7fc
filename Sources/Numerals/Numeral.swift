/// A number as a person typed it: its value and how many decimals were written.
///
/// `1,094` is 1094 with no decimals, `12.50` is 12.5 with two. The value is the `Double` nearest to the
/// decimal text, so up to 15 significant digits read and write back unchanged.
public struct Numeral: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// How many digits were written after the decimal point.
  public let decimals: Int

  /// `value`, written with `decimals` places.
  public init(_ value: Double, decimals: Int = 0) {
    self.value = value
    self.decimals = decimals
  }
}

/// Why a text is no number that Tally reads.
public enum NumeralFault: Error, Hashable, Sendable {
  /// It is not digits with at most one decimal point.
  case notANumber
  /// Commas stand elsewhere than between groups of three digits.
  case misplacedSeparator
  /// It has two decimal points or more.
  case twoDecimalPoints
  /// It has more than the 15 digits that can be held exactly.
  case tooManyDigits
}

extension Numeral {
  /// The most digits that a `Double` keeps for certain.
  public static let mostDigits = 15

  /// Reads a decimal number: an optional `-`, `−` or `+`, digits with or without commas between groups of
  /// three, and at most one decimal point with digits on both sides.
  public init(reading text: some StringProtocol) throws(NumeralFault) {
    try self.init(readingUTF8: ArraySlice(text.utf8))
  }

  /// Reads a decimal number from its UTF-8.
  public init(readingUTF8 text: ArraySlice<UInt8>) throws(NumeralFault) {
    let (isNegative, start) = Numeral.sign(of: text)
    var scan = DigitScan()
    for byte in text[start...] { try scan.take(byte) }
    try scan.finish()
    let magnitude = Double(scan.units) / powerOfTen(scan.decimals)
    self.init(isNegative ? -magnitude : magnitude, decimals: scan.decimals)
  }

  private static func sign(of text: ArraySlice<UInt8>) -> (isNegative: Bool, rest: Int) {
    switch text.first {
    case UInt8(ascii: "-"): (true, text.startIndex + 1)
    case UInt8(ascii: "+"): (false, text.startIndex + 1)
    case minusSign[0] where text.starts(with: minusSign): (true, text.startIndex + 3)
    default: (false, text.startIndex)
    }
  }

  /// U+2212, the minus that word processors and Tally itself write.
  private static let minusSign = Array("\u{2212}".utf8)
}

/// What has been seen of a number so far, digit by digit.
private struct DigitScan {
  var units: UInt64 = 0
  var decimals = 0
  private var digits = 0
  private var digitsInGroup = 0
  private var isGrouped = false
  private var points = 0

  mutating func take(_ byte: UInt8) throws(NumeralFault) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try takeDigit(byte - UInt8(ascii: "0"))
    case UInt8(ascii: ","): try takeSeparator()
    case UInt8(ascii: "."): try takePoint()
    default: throw .notANumber
    }
  }

  mutating func finish() throws(NumeralFault) {
    guard points < 2 else { throw .twoDecimalPoints }
    guard digits > 0, points == 0 || decimals > 0 else { throw .notANumber }
    if points == 0 { try closeGroup() }
  }

  private mutating func takeDigit(_ digit: UInt8) throws(NumeralFault) {
    guard digits < Numeral.mostDigits else { throw .tooManyDigits }
    units = units * 10 + UInt64(digit)
    digits += 1
    digitsInGroup += 1
    if points == 1 { decimals += 1 }
  }

  private mutating func takeSeparator() throws(NumeralFault) {
    guard points == 0, isGrouped ? digitsInGroup == 3 : (1...3).contains(digitsInGroup) else {
      throw .misplacedSeparator
    }
    isGrouped = true
    digitsInGroup = 0
  }

  private mutating func takePoint() throws(NumeralFault) {
    guard digits > 0 else { throw .notANumber }
    if points == 0 { try closeGroup() }
    points += 1
  }

  private func closeGroup() throws(NumeralFault) {
    guard !isGrouped || digitsInGroup == 3 else { throw .misplacedSeparator }
  }
}

extension Unicode.Scalar {
  /// 0 to 9 in ASCII; other scripts' digits are not read.
  public var isPlainDigit: Bool { ("0"..."9").contains(self) }
}

extension UInt8 {
  /// 0 to 9 in ASCII.
  public var isPlainDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// A letter of ASCII, small or large.
  public var isPlainLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension Character {
  /// 0 to 9 in ASCII; other scripts' digits are not read.
  public var isPlainDigit: Bool { isASCII && isNumber }
}
