/// Words of an earlier edition as a note to the author of the next: a comment, which is never published and in
/// which no figure is bound.
struct WordsNote {
  /// The file of words that holds the note and nothing else.
  let text: String

  private static let opening = "<!-- The words of "
  private static let closing = "-->"

  /// The note of `words`, which stood in the edition `origin`. A note that was made so for that edition is left out,
  /// and what would end the comment early is taken apart: `-->` stands as `-- >`.
  init(of words: String, from origin: String) {
    var rest = words.replacing("\r\n", with: "\n").drop { $0 == "\u{FEFF}" }
    var kept = ""
    while let start = rest.firstRange(of: Self.opening),
      let end = rest[start.upperBound...].firstRange(of: Self.closing)
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    kept += rest
    let inside = kept.replacing(Self.closing, with: "-- >").trimmed
    text = "\(Self.opening)\(origin), as a note that is not published:\n\n\(inside)\n\n\(Self.closing)\n"
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return self[start..<end]
  }
}
