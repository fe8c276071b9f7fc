/// How a part of a column is told from those beside it: dark and pale by turns, so that fills that touch differ.
struct PartStyle: Sendable {
  /// 1 for the first.
  let number: Int
  /// Its colour.
  let fill: ColourToken
  /// Its outline, where the fill is too pale to stand on the page.
  let outline: ColourToken?

  /// One style for each part that a chart may have.
  static let all: [PartStyle] = [
    PartStyle(number: 1, fill: .accent, outline: nil),
    PartStyle(number: 2, fill: .pale, outline: .mark2),
    PartStyle(number: 3, fill: .series4, outline: nil),
    PartStyle(number: 4, fill: .page, outline: .edge),
  ]

  /// Whether it is told from the page by its fill alone.
  var isDark: Bool { outline == nil }

  /// The rule for its columns and for the key.
  var rule: StyleRule {
    let selector = ".part.p\(number)"
    return StyleRule(
      selector, ["fill": .colour(fill), "stroke": .colour(outline ?? fill), "stroke-width": "1.5px"])
  }
}
