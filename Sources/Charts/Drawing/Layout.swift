/// Measures that all kinds share, in em of the chart's own text.
enum Layout {
  /// The height of the plot of a line or column chart.
  static let plotHeight = 14.0
  /// From one line of words to the next.
  static let lineHeight = 1.2
  /// From words in a margin to the plot.
  static let gap = 0.6
  /// The narrowest column: 288 px at 12 px, a phone of 320 px less its gutters.
  static let narrowColumn = 24.0
  /// The narrowest column that counts as wide: 36 rem at 13 px.
  static let wideColumn = 44.0

  /// The whole em that words of `width` and their gap need, at most `most`.
  static func margin(for width: Double, most: Int) -> Int {
    min(Int((width + gap).rounded(.up)), most)
  }
}
