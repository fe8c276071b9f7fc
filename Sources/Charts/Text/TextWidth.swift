/// How wide a text is, in em: the sum of the advance widths of Helvetica, made wider by what the
/// widest of the common system faces (DejaVu Sans) needs, because nobody knows which face the reader has.
enum TextWidth {
  /// By how much the widest common face is wider than Helvetica: its words by an eighth, its figures by 1.144; bold
  /// by a fifth, and its figures by 1.266.
  static let allowance = (regular: 1.15, strong: 1.27)

  /// The width of `text` in em.
  static func of(_ text: String, isStrong: Bool = false) -> Double {
    em(advance(of: text, isStrong: isStrong), isStrong: isStrong)
  }

  /// How far `text` goes before the allowance, in thousandths of an em; what two texts have together when one follows
  /// the other.
  static func advance(of text: some StringProtocol, isStrong: Bool) -> Int {
    text.unicodeScalars.reduce(0) { $0 + advance(of: $1, isStrong: isStrong) }
  }

  /// The least width at which `text` takes two lines at most with no word broken.
  static func inTwoLines(_ text: String, isStrong: Bool = false) -> Double {
    let space = advance(of: " ", isStrong: isStrong)
    let whole = advance(of: text, isStrong: isStrong)
    var (first, least) = (0, whole)
    for scalar in text.unicodeScalars {
      if scalar == " " { least = min(least, max(first, whole - first - space)) }
      first += advance(of: scalar, isStrong: isStrong)
    }
    return em(least, isStrong: isStrong)
  }

  /// So many thousandths of an em with the allowance, in em.
  static func em(_ thousandths: Int, isStrong: Bool) -> Double {
    Double(thousandths) / 1000 * (isStrong ? allowance.strong : allowance.regular)
  }

  private static func advance(of scalar: Unicode.Scalar, isStrong: Bool) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: Int((isStrong ? Helvetica.bold : Helvetica.regular)[Int(scalar.value) - 0x20])
    case 0x2013, 0xA3: 556
    case 0x2212: 584
    case 0x2018, 0x2019: isStrong ? 278 : 222
    case 0xA0: 278
    case 0x300...0x36F, 0x200B...0x200F: 0
    case 0xC6, 0xE6, 0x152, 0x153: 1000
    case 0xA1..<0x250: 667
    // Other scripts and symbols are at most a full em wide.
    default: 1000
    }
  }
}
