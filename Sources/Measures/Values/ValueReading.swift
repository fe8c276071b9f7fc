import Numerals

/// Why a cell is no value.
public enum ValueFault: Error, Hashable, Sendable {
  /// It is no number and no shorthand.
  case number(NumeralFault)
  /// It says a shorthand or a mark that does not exist, or a shorthand beside a number.
  case unknownMark(String)
  /// It has a percent sign, and the unit is another.
  case strayPercentSign
  /// It has a pound sign, and the unit is another.
  case strayPoundSign
  /// `0.56` where per cent are asked for: a spreadsheet's fraction, or less than one per cent.
  case fractionOrPercent(asFraction: String, asPercent: String)
  /// `Oct-17`: a range or a date that a spreadsheet made of it.
  case date
}

extension Value {
  /// Reads a cell: a number in `unit`, with its sign and thousands separators, then marks; or a shorthand.
  ///
  /// In per cent the sign `%` may be written. Without it a number between 0 and 1 is refused, because a
  /// spreadsheet that shows 56% holds 0.56.
  public init(reading cell: some StringProtocol, in unit: Unit) throws(ValueFault) {
    let (body, marks) = try Value.splitMarks(of: Substring(cell))
    if let missing = Value.missing(body) {
      self.init(.missing(missing), marks: marks)
    } else {
      try self.init(number: body, in: unit, marks: marks)
    }
  }

  /// Reads a cell from its UTF-8, as the other initialiser does; a plain number is read without more ado.
  public init(readingUTF8 cell: ArraySlice<UInt8>, in unit: Unit) throws(ValueFault) {
    if unit != .percent, let numeral = try? Numeral(readingUTF8: cell) {
      self.init(numeral.value, decimals: numeral.decimals)
    } else {
      try self.init(reading: String(decoding: cell, as: UTF8.self), in: unit)
    }
  }

  private init(number typed: Substring, in unit: Unit, marks: Marks) throws(ValueFault) {
    var digits = typed
    let hasPercentSign = digits.removeSuffix("%")
    let hasPoundSign = digits.removePoundSign()
    guard !hasPercentSign || unit == .percent else { throw .strayPercentSign }
    guard !hasPoundSign || unit == .pounds else { throw .strayPoundSign }
    let numeral = try Value.numeral(digits)
    let isBelowOne = numeral.value != 0 && numeral.value.magnitude < 1
    if unit == .percent, !hasPercentSign, isBelowOne { throw .fractionOrPercent(numeral, typed: digits) }
    self.init(numeral.value, decimals: numeral.decimals, marks: marks)
  }

  private static func numeral(_ digits: Substring) throws(ValueFault) -> Numeral {
    do {
      return try Numeral(reading: digits)
    } catch {
      throw digits.isSpreadsheetDate ? .date : .number(error)
    }
  }

  private static func missing(_ body: Substring) -> Missing? {
    guard body.first == "[", body.last == "]" else { return nil }
    return Missing(rawValue: body.dropFirst().dropLast().lowercased())
  }

  /// Takes the marks off the end of a cell; a shorthand that stands alone is left as the body.
  private static func splitMarks(of cell: Substring) throws(ValueFault) -> (body: Substring, marks: Marks) {
    var body = cell
    var marks: Marks = []
    while body.last == "]", let open = body.lastIndex(of: "[") {
      let letters = body[open...].dropFirst().dropLast().lowercased()
      if let mark = Marks.all.first(where: { $0.letter == letters })?.mark {
        marks.insert(mark)
      } else if open > body.startIndex || Missing(rawValue: letters) == nil {
        throw .unknownMark(String(body[open...]))
      } else {
        break
      }
      body = body[..<open].trimmingTrailingSpaces()
    }
    return (body, marks)
  }
}

extension ValueFault {
  fileprivate static func fractionOrPercent(_ numeral: Numeral, typed: Substring) -> ValueFault {
    let decimals = max(numeral.decimals - 2, 0)
    let percent = NumeralText.forMachines.write(numeral.value * 100, decimals: decimals)
    return .fractionOrPercent(asFraction: "\(percent)%", asPercent: "\(typed)%")
  }
}

extension Substring {
  fileprivate func trimmingTrailingSpaces() -> Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  fileprivate mutating func removeSuffix(_ suffix: Character) -> Bool {
    guard last == suffix else { return false }
    removeLast()
    self = trimmingTrailingSpaces()
    return true
  }

  /// Takes a pound sign out that stands first, or right after a plus or minus.
  fileprivate mutating func removePoundSign() -> Bool {
    guard let pound = firstIndex(of: "£") else { return false }
    let before = self[..<pound]
    guard ["", "-", "+", "\u{2212}"].contains(before) else { return false }
    self = before + self[index(after: pound)...]
    return true
  }

  /// `Oct-17`, `17-Oct` or `17/10/2021`: what a spreadsheet makes of `10-17`.
  fileprivate var isSpreadsheetDate: Bool {
    let parts = split { $0 == "-" || $0 == "/" }
    guard parts.count == 2 || parts.count == 3 else { return false }
    let hasMonth = parts.contains { Month.number(named: $0) != nil }
    let isAllDigits = parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isPlainDigit) }
    return isAllDigits || (hasMonth && parts.contains { $0.allSatisfy(\.isPlainDigit) })
  }
}

/// Whether a spreadsheet has made a date of a text such as the age band `10-17`: `Oct-17`.
public func isSpreadsheetDate(_ text: some StringProtocol) -> Bool { Substring(text).isSpreadsheetDate }
