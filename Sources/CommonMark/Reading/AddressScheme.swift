/// The schemes that an address may have.
enum AddressScheme {
  /// In the order in which they are told.
  static let allowed = ["https", "http", "mailto", "tel"]

  /// The scheme of `address`, in lower case, where it has one that is not allowed. A relative address has none.
  ///
  /// Browsers skip tabs and line ends inside an address and controls before it, so none counts here.
  static func refused(in address: String) -> String? {
    let seen = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    guard let colon = seen.firstIndex(of: UInt8(ascii: ":")), let first = seen.first else { return nil }
    let scheme = seen[..<colon]
    guard isLetter(first), scheme.allSatisfy(isSchemeByte) else { return nil }
    let name = String(decoding: scheme, as: UTF8.self).lowercased()
    return allowed.contains(name) ? nil : name
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
  }
}
