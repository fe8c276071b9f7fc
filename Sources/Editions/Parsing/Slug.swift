extension String {
  /// Whether it is made of small letters, digits and hyphens, and so a part of an address on every host.
  package var isSlug: Bool { !isEmpty && utf8.allSatisfy(\.isSlugByte) }
}

extension UInt8 {
  fileprivate var isSlugByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
