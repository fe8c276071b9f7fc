/// How one of several lines is told from the others: by colour and by dash, and by its name at its end.
struct SeriesStyle: Sendable {
  /// 1 for the first.
  let number: Int
  /// The colour of the line and its dots.
  let colour: ColourToken
  /// The colour of its name, which as text needs more contrast.
  let words: ColourToken
  /// Lengths of dash and gap in px; nil for an unbroken line.
  let dash: String?

  /// One style for each line that a chart may have.
  static let all: [SeriesStyle] = [
    SeriesStyle(number: 1, colour: .accent, words: .accent, dash: nil),
    SeriesStyle(number: 2, colour: .mark2, words: .muted, dash: "7 5"),
    SeriesStyle(number: 3, colour: .series3, words: .series3, dash: "1 5"),
    SeriesStyle(number: 4, colour: .series4, words: .series4, dash: "12 5"),
    SeriesStyle(number: 5, colour: .series5, words: .series5, dash: "10 5 1 5"),
    SeriesStyle(number: 6, colour: .series6, words: .series6, dash: "4 5"),
  ]

  /// The rules for its line, dots and name.
  var rules: [StyleRule] {
    let line =
      dash.map { StyleRule(".line.s\(number)", ["stroke": .colour(colour), "stroke-dasharray": .text($0)]) }
      ?? StyleRule(".line.s\(number)", ["stroke": .colour(colour)])
    return [
      line,
      StyleRule(".dot.s\(number)", ["fill": .colour(colour)]),
      StyleRule(".ring.s\(number)", ["stroke": .colour(colour)]),
      StyleRule(".interval.s\(number)", ["fill": .colour(colour), "stroke": .colour(colour)]),
      StyleRule(".name.s\(number)", ["fill": .colour(words)]),
    ]
  }
}
