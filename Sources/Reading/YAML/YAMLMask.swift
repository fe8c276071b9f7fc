/// Private scalars that are written in place of others before Yams reads a text, and taken back from what it
/// read. One stands for one, so that lines and columns stay.
struct YAMLMask {
  /// What is written; files that hold one of these are refused.
  static let scalars: ClosedRange<Unicode.Scalar> = "\u{10FF00}"..."\u{10FF1F}"
  /// What is written for `*`, so that Yams sees no alias: a few of them, each of many others, would fill the
  /// memory.
  static let asterisk = scalars.lowerBound

  private var originals: [Unicode.Scalar] = ["*"]

  /// A new scalar to write for `scalar`; nil where all are in use.
  mutating func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let next = YAMLMask.scalars.lowerBound.value + UInt32(originals.count)
    guard let mask = Unicode.Scalar(next), YAMLMask.scalars.contains(mask) else { return nil }
    originals.append(restored(scalar))
    return mask
  }

  /// The text as the author typed it.
  func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: YAMLMask.scalars.contains) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(restored)))
  }

  private func restored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard YAMLMask.scalars.contains(scalar) else { return scalar }
    let number = Int(scalar.value - YAMLMask.scalars.lowerBound.value)
    return originals.indices.contains(number) ? originals[number] : scalar
  }
}
