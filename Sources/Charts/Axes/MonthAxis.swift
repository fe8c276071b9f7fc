/// Months or years along the bottom: names where the column is wide, initials or fewer where it is narrow.
struct MonthAxis {
  private let scale: MonthScale
  private let wide: MonthWords
  private let narrow: MonthWords
  private let plotWidths: (wide: Double, narrow: Double)

  /// An axis for a plot between margins of `left` and `right` em. Points are `step` months apart.
  init(_ scale: MonthScale, step: Int, labels: [Int: String], left: Int, right: Int) {
    let margins = Double(left + right)
    self.scale = scale
    plotWidths = (Layout.wideColumn - margins, Layout.narrowColumn - margins)
    wide = MonthWords(for: scale, step: step, labels: labels, plotWidth: plotWidths.wide)
    narrow = MonthWords(for: scale, step: step, labels: labels, plotWidth: plotWidths.narrow)
  }

  /// The em that the axis needs beneath the plot.
  var height: Double { wide.showsYears || narrow.showsYears ? 3.1 : 1.9 }

  /// The ticks and words beneath a plot that ends at `bottom`.
  func marks(below bottom: Double) -> [Mark] {
    ticks(below: bottom) + words(below: bottom)
  }

  private func words(below bottom: Double) -> [Mark] {
    guard wide != narrow else {
      return words(wide, audience: .everywhere, plotWidth: plotWidths.narrow, below: bottom)
    }
    return words(wide, audience: .wide, plotWidth: plotWidths.wide, below: bottom)
      + words(narrow, audience: .narrow, plotWidth: plotWidths.narrow, below: bottom)
  }

  private func words(
    _ choice: MonthWords, audience: Label.Audience, plotWidth: Double, below bottom: Double
  ) -> [Mark] {
    var labels = choice.words.map { word in
      Label(
        text: word.text, x: scale(word.month), y: bottom + 1.4, anchor: .middle, role: .quiet,
        audience: audience)
    }
    if choice.showsYears {
      labels += yearStarts(plotWidth: plotWidth).map { month in
        Label(
          text: String(Month.year(month)), x: leftEdge(of: month), dx: Self.inset, y: bottom + 2.7,
          role: .strong, audience: audience)
      }
    }
    return labels.map(Mark.label)
  }

  private static let inset = 0.2

  /// The months that a year is written under: each January, and the first month where there is room before
  /// the next January.
  private func yearStarts(plotWidth: Double) -> [Int] {
    guard let next = januaries.first else { return [scale.first] }
    let room = (leftEdge(of: next) - leftEdge(of: scale.first)) / 100 * plotWidth
    return (room >= 3 ? [scale.first] : []) + januaries
  }

  /// A short rule before each January but the first month; longer where years stand beneath months.
  private func ticks(below bottom: Double) -> [Mark] {
    let isTall = wide.showsYears && narrow.showsYears
    let months = wide.showsYears ? januaries : wide.words.map(\.month)
    return months.filter { $0 > scale.first }.map { month in
      let x = wide.showsYears ? leftEdge(of: month) : scale(month)
      return .rule(
        from: Place(x: x, y: bottom), to: Place(x: x, y: bottom + (isTall ? 2.7 : 0.4)), role: .tick)
    }
  }

  private var januaries: [Int] {
    let first = scale.first + (12 - Month.ofYear(scale.first)) % 12
    return Array(stride(from: first, through: scale.last, by: 12))
  }

  private func leftEdge(of month: Int) -> Double {
    scale.first == scale.last ? 50 - scale.inset : max(0, scale(month) - scale.spacing / 2)
  }
}
