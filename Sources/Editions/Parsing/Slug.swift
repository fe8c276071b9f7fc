extension String {
  /// Whether it is made of small letters, digits and hyphens, and so a part of an address on every host.
  package var isSlug: Bool { !isEmpty && utf8.allSatisfy(\.isSlugByte) }

  /// The name as a part of an address: `Bishop's Ayford` is `bishop-s-ayford`, and `Llanfêr` is `llanfer`.
  package var slug: String {
    let plain = uppercased().unicodeScalars.map(\.withoutAccent).joined().lowercased()
    return plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}

extension Unicode.Scalar {
  /// The capital letter without what stands over, under or through it, as Unicode names it: `LATIN CAPITAL LETTER E WITH
  /// CIRCUMFLEX` is an E, `LATIN CAPITAL LETTER AE` an AE. Nothing for an accent that follows its letter.
  fileprivate var withoutAccent: String {
    if isASCII { return String(self) }
    if properties.generalCategory == .nonspacingMark { return "" }
    let letter = "LATIN CAPITAL LETTER "
    guard let name = properties.name, name.hasPrefix(letter) else { return String(self) }
    let words = name.dropFirst(letter.count).split(separator: " ")
    return words.count == 1 || words.dropFirst().first == "WITH" ? String(words[0]) : String(self)
  }
}

extension UInt8 {
  fileprivate var isSlugByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
