/// Words at a place in the drawing.
struct Label: Equatable, Sendable {
  /// Which end of the words stands at the place.
  enum Anchor: Sendable { case start, middle, end }
  /// At which widths of the column the words are shown.
  enum Audience: Sendable { case everywhere, wide, narrow }

  /// One line.
  var text: String
  /// From the left, in per cent of the plot's width.
  var x: Double
  /// Further right by so many em.
  var dx = 0.0
  /// The baseline of the letters, in em from the top.
  var y: Double
  /// Which end of the words is there.
  var anchor = Anchor.start
  /// How they look.
  var role: Role
  /// Who sees them.
  var audience = Audience.everywhere

  /// From the middle of a line's height to its baseline, so that digits stand level with a rule.
  static let drop = 0.35

  /// Where the words are when the plot is `plotWidth` em wide: left and right edge in em, from the plot's left.
  func extent(plotWidth: Double) -> ClosedRange<Double> {
    let width = TextWidth.of(text, isStrong: role.isStrong)
    let place = x / 100 * plotWidth + dx
    let start =
      switch anchor {
      case .start: place
      case .middle: place - width / 2
      case .end: place - width
      }
    return start...(start + width)
  }
}
