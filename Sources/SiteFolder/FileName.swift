/// The name of an entry in a folder: any bytes but NUL and `/`, for a foreign file's name need not be UTF-8.
struct FileName: Hashable {
  /// Ends with NUL.
  let bytes: [CChar]
}

extension FileName {
  init(_ text: some StringProtocol) { bytes = text.utf8.map(CChar.init(bitPattern:)) + [0] }

  /// Nil where the name is not UTF-8.
  var text: String? {
    bytes.withUnsafeBufferPointer { $0.baseAddress.flatMap(String.init(validatingCString:)) }
  }
  /// The name for a message.
  var repaired: String { String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }

}

extension FileName: ExpressibleByStringLiteral, Comparable {
  init(stringLiteral text: String) { self.init(text) }

  static func < (left: FileName, right: FileName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
