import Reading

/// The headings and labels that a mapping file names, with their places in it; none where a mapping was read from none.
/// Mappings that say the same are equal wherever they say it, so that any two are.
struct NamedHeads: Sendable, Hashable {
  /// Each with the key that it stands under, in the order of the file.
  var texts: [(key: String, text: Located<String>)] = []

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
