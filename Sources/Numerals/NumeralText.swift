import Writing

/// How a number is written for readers and for machines.
///
/// For readers thousands are set apart by commas and a minus is U+2212, `−`; for machines there are no
/// commas and it is `-`. Neither ever writes a negative zero.
public enum NumeralText: Sendable {
  /// `−1,229`
  case forReaders
  /// `-1229`
  case forMachines

  /// `value`, rounded to `decimals` places. A value that is not finite is written as an empty text, one
  /// beyond 64 bits with an exponent: `1e+20`.
  public func write(_ value: Double, decimals: Int = 0) -> String {
    var text = ""
    pass(value, decimals: decimals) { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Appends what `write` returns.
  public func append(_ value: Double, decimals: Int = 0, to text: inout TextBuffer) {
    pass(value, decimals: decimals) { text.append($0) }
  }

  /// `value` with the decimals that it needs, three at most: `−1,229`, `2.5`.
  public func writePlain(_ value: Double) -> String {
    write(value, decimals: (0..<3).first { rounded(value, to: $0) == value } ?? 3)
  }

  /// Passes on the text of a number. It is made on the stack, from the last digit to the first: every figure of
  /// every page and download comes this way.
  private func pass(_ value: Double, decimals: Int, to take: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard value.isFinite else { return }
    guard let units = NumeralText.units(value.magnitude, decimals: decimals) else {
      var text = (value < 0 ? minus : "") + value.magnitude.description
      return text.withUTF8(take)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumeralText.mostDigits + decimals) { buffer in
      var start = buffer.endIndex
      var rest = units
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      func putDigits(_ count: Int) {
        for _ in 0..<count {
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
          rest /= 10
        }
      }
      if decimals > 0 {
        putDigits(decimals)
        put(UInt8(ascii: "."))
      }
      while self == .forReaders, rest >= 1000 {
        putDigits(3)
        put(UInt8(ascii: ","))
      }
      repeat { putDigits(1) } while rest > 0
      if value < 0, units > 0 { for byte in minus.utf8.reversed() { put(byte) } }
      take(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// How many units of its last place a number has; nil beyond 64 bits.
  private static func units(_ number: Double, decimals: Int) -> UInt64? {
    // Most are whole and small, and need no rounding.
    if decimals == 0, number < 0x1p53 {
      let whole = Int64(number)
      if Double(whole) == number { return UInt64(whole) }
    }
    return UInt64(exactly: (rounded(number, to: decimals) * powerOfTen(decimals)).rounded())
  }

  private var minus: String { self == .forReaders ? "\u{2212}" : "-" }

  /// More than a minus, the digits of 64 bits with a comma in each group, a point, and a digit before it.
  private static let mostDigits = 36
}
