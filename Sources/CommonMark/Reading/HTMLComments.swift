/// HTML apart from its comments.
struct HTMLComments {
  /// What stands outside the comments, blank pieces left out.
  private(set) var others: [Substring] = []
  /// Where a comment begins that has no end.
  private(set) var unclosed: Substring.Index?

  /// Takes `html` apart. As browsers and libcmark see it, `<!-->` and `<!--->` are whole comments.
  init(in html: String) {
    var rest = html[...]
    while let opening = rest.place(ofASCII: "<!--") {
      keep(rest[..<opening.lowerBound])
      let inside = rest[opening.lowerBound...].dropFirst(2)
      guard let closing = inside.place(ofASCII: "-->") else {
        unclosed = opening.lowerBound
        return
      }
      rest = rest[closing.upperBound...]
    }
    keep(rest)
  }

  private mutating func keep(_ piece: Substring) {
    let trimmed = piece.drop(while: \.isWhitespace)
    if !trimmed.isEmpty { others.append(trimmed) }
  }
}
