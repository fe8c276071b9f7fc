/// What a walk over bytes finds: where they stop being UTF-8, and whether any were surely meant to be.
struct UTF8Survey {
  /// The offset of the first byte that is no part of UTF-8 text.
  private(set) var firstFault: Int?
  /// Whether some scalar beyond ASCII is written in UTF-8.
  private(set) var hasLongScalars = false

  init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        if scalar.count > 1 { hasLongScalars = true }
        offset += scalar.count
      case .error(let length):
        firstFault = firstFault ?? offset
        offset += length
      case .emptyInput:
        return
      }
    }
  }
}
