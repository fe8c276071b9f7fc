/// How words are put together in sentences.
extension String {
  /// The same text with a capital letter first.
  package var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The same text with a small letter first.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The same text with a full stop, unless it ends as a sentence does.
  var asSentence: String { last.map(".?!".contains) == true ? self : self + "." }

  /// An amount without its plus or minus.
  var withoutSign: String {
    guard let first, "+\u{2212}".contains(first) else { return self }
    return String(dropFirst())
  }
}

extension [String] {
  /// `April, May and June`
  package var joinedWithAnd: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
