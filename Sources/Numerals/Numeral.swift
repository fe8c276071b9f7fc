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
    var rest = Substring(text)
    let sign = rest.removeSign()
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else {
      throw parts.allSatisfy(\.isPlainNumber) ? .twoDecimalPoints : .notANumber
    }
    guard parts.count == 1 || parts[1].isPlainNumber else { throw .notANumber }
    let fraction = parts.dropFirst().first ?? ""
    let digits = try Numeral.ungrouped(parts[0])
    guard digits.count + fraction.count <= Numeral.mostDigits else { throw .tooManyDigits }
    guard let units = Double(digits + fraction) else { throw .notANumber }
    self.init(sign * units / powerOfTen(fraction.count), decimals: fraction.count)
  }

  private static func ungrouped(_ whole: Substring) throws(NumeralFault) -> String {
    guard !whole.isEmpty, whole.allSatisfy({ $0.isPlainDigit || $0 == "," }) else { throw .notANumber }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      guard isGrouped else { throw .misplacedSeparator }
    }
    return groups.joined()
  }
}

extension Substring {
  fileprivate var isPlainNumber: Bool { !isEmpty && allSatisfy(\.isPlainDigit) }

  fileprivate mutating func removeSign() -> Double {
    guard let first, "+-\u{2212}".contains(first) else { return 1 }
    removeFirst()
    return first == "+" ? 1 : -1
  }
}

extension Character {
  /// 0 to 9 in ASCII; other scripts' digits are not read.
  public var isPlainDigit: Bool { isASCII && isNumber }
}
