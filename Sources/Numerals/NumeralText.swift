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

  private var minus: String { self == .forReaders ? "\u{2212}" : "-" }

  private func appendDigits(_ units: UInt64, decimals: Int, to text: inout String) {
    var digits: [UInt8] = []
    var rest = units
    while rest > 0 || digits.count <= decimals {
      digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    for index in digits.indices.reversed() {
      text.unicodeScalars.append(Unicode.Scalar(digits[index]))
      if index == decimals, decimals > 0 { text += "." }
      let place = index - decimals
      if self == .forReaders, place > 0, place % 3 == 0 { text += "," }
    }
  }
}
