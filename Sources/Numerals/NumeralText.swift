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
    append(value, decimals: decimals, to: &text)
    return text
  }

  /// Appends what `write` returns.
  public func append(_ value: Double, decimals: Int = 0, to text: inout String) {
    guard value.isFinite else { return }
    let value = rounded(value, to: decimals)
    if value < 0 { text += minus }
    guard let units = UInt64(exactly: (value.magnitude * powerOfTen(decimals)).rounded()) else {
      return text += value.magnitude.description
    }
    appendDigits(units, decimals: decimals, to: &text)
  }

  /// `value` with the decimals that it needs, three at most: `−1,229`, `2.5`.
  public func writePlain(_ value: Double) -> String {
    write(value, decimals: (0..<3).first { rounded(value, to: $0) == value } ?? 3)
  }

  private var minus: String { self == .forReaders ? "\u{2212}" : "-" }

  private func appendDigits(_ units: UInt64, decimals: Int, to text: inout String) {
    // From the last digit to the first, on the stack: every figure of every page and download passes here.
    let room = NumeralText.mostDigits + decimals
    text += withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
      var start = buffer.endIndex
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      var rest = units
      var place = -decimals
      repeat {
        if place == 0, decimals > 0 { put(UInt8(ascii: ".")) }
        if self == .forReaders, place > 0, place % 3 == 0 { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        place += 1
      } while rest > 0 || place <= 0
      return String(decoding: buffer[start...], as: UTF8.self)
    }
  }

  /// More than the digits of 64 bits with a comma in each group, a point, and a digit before it.
  private static let mostDigits = 32
}
