/// Names along the bottom, each under its column: whole where they fit, broken into lines where they must
/// be, and where even that is too wide only every second, third … of them.
struct NameAxis {
  private let bands: BandScale
  private let wide: [Name]
  private let narrow: [Name]

  private struct Name: Equatable {
    let index: Int
    let lines: [String]
  }

  /// Names for `bands`, for a plot between margins of `left` and `right` em.
  init(_ names: [String], bands: BandScale, left: Int, right: Int) {
    self.bands = bands
    let margins = Double(left + right)
    wide = Self.names(names, bands: bands, plotWidth: Layout.wideColumn - margins)
    narrow = Self.names(names, bands: bands, plotWidth: Layout.narrowColumn - margins)
  }

  /// The em that the names need beneath the plot.
  var height: Double {
    let mostLines = (wide + narrow).map(\.lines.count).max() ?? 0
    return 0.6 + Double(mostLines) * Layout.lineHeight + 0.1
  }

  /// The names beneath a plot that ends at `bottom`.
  func marks(below bottom: Double) -> [Mark] {
    guard wide != narrow else { return marks(wide, audience: .everywhere, below: bottom) }
    return marks(wide, audience: .wide, below: bottom) + marks(narrow, audience: .narrow, below: bottom)
  }

  private func marks(_ names: [Name], audience: Label.Audience, below bottom: Double) -> [Mark] {
    names.flatMap { name in
      name.lines.enumerated().map { number, line in
        .label(
          Label(
            text: line, x: bands.centre(name.index), y: bottom + 1.4 + Double(number) * Layout.lineHeight,
            anchor: .middle, role: .quiet, audience: audience))
      }
    }
  }
}

extension NameAxis {
  private static let space = 0.4
  private static let mostLines = 3
  /// Narrower than this, broken words are not worth reading.
  private static let leastWidth = 3.0

  private static func names(_ names: [String], bands: BandScale, plotWidth: Double) -> [Name] {
    let band = bands.step / 100 * plotWidth
    var stride = 1
    while band * Double(stride) - space < leastWidth, stride < max(names.count, 1) {
      let whole = every(stride, of: names, width: band * Double(stride) - space)
      if whole.allSatisfy({ $0.lines.joined(separator: " ") == names[$0.index] }) { return whole }
      stride += 1
    }
    return every(stride, of: names, width: band * Double(stride) - space)
  }

  private static func every(_ stride: Int, of names: [String], width: Double) -> [Name] {
    Swift.stride(from: stride / 2, to: names.count, by: stride).map { index in
      Name(index: index, lines: Wrapping.lines(names[index], width: width, mostLines: mostLines))
    }
  }
}
