/// The encoding in which Excel on Windows writes `CSV (comma delimited)` in western Europe.
///
/// Bytes below 0x80 and from 0xA0 are the scalars of the same number; those between are in a table, less
/// the five that Microsoft leaves undefined.
enum Windows1252 {
  /// The same text in UTF-8; nil where a byte is not defined.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard let scalar = scalar(of: byte) else { return nil }
      decoded.append(contentsOf: String(scalar).utf8)
    }
    return decoded
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let scalar = from0x80[Int(byte) - 0x80]
    return scalar == undefined ? nil : scalar
  }

  /// The byte that the encoding has for a scalar; nil where it has none. The bytes that Microsoft leaves undefined
  /// stand for the control characters of their number, as browsers read them.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar != undefined, let index = from0x80.firstIndex(of: scalar) { return UInt8(index + 0x80) }
    return UInt8(exactly: scalar.value)
  }

  private static let undefined: Unicode.Scalar = "\u{FFFD}"

  private static let from0x80 = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
