/// Names along the bottom, each under its column: whole where they fit, else on two levels by turns, else
/// broken, and where even that is too narrow only every second, third … of them.
struct NameAxis {
  private let bands: BandScale
  private let wide: NameRows
  private let narrow: NameRows

  /// Names for `bands`, for a plot between margins of `left` and `right` em.
  init(_ names: [String], bands: BandScale, left: Int, right: Int) {
    self.bands = bands
    let margins = Double(left + right)
    let band = bands.step / 100
    wide = NameRows(names, band: band * (Layout.wideColumn - margins), margin: Double(min(left, right)))
    narrow = NameRows(names, band: band * (Layout.narrowColumn - margins), margin: Double(min(left, right)))
  }

  /// The em that the names need beneath the plot.
  var height: Double { 0.7 + Double(max(wide.lineCount, narrow.lineCount)) * Layout.lineHeight }

  /// The names beneath a plot that ends at `bottom`.
  func marks(below bottom: Double) -> [Mark] {
    guard wide != narrow else { return marks(wide, audience: .everywhere, below: bottom) }
    return marks(wide, audience: .wide, below: bottom) + marks(narrow, audience: .narrow, below: bottom)
  }

  private func marks(_ rows: NameRows, audience: Label.Audience, below bottom: Double) -> [Mark] {
    rows.names.flatMap { name in
      name.lines.enumerated().map { number, line in
        .label(
          Label(
            text: line, x: bands.centre(name.index),
            y: bottom + 1.4 + Double(name.firstLine + number) * Layout.lineHeight, anchor: .middle,
            role: .quiet, audience: audience))
      }
    }
  }
}
