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
      labels += years(choice, plotWidth: plotWidth).map { word in
        year(of: word.month, isBeneathWord: choice.isThinned, audience: audience, y: bottom + 2.7)
      }
    }
    return labels.map(Mark.label)
  }

  private static let inset = 0.2
  /// The em that a year needs before the next.
  private static let yearWidth = 3.0

  /// A year: under the first word of its months, or beside the tick where every month has a word.
  private func year(of month: Int, isBeneathWord: Bool, audience: Label.Audience, y: Double) -> Label {
    let text = String(Month.year(month))
    return isBeneathWord
      ? Label(text: text, x: scale(month), y: y, anchor: .middle, role: .strong, audience: audience)
      : Label(text: text, x: leftEdge(of: month), dx: Self.inset, y: y, role: .strong, audience: audience)
  }

  /// The first word of each year, but for a first year with no room before the second.
  private func years(_ choice: MonthWords, plotWidth: Double) -> ArraySlice<MonthWords.Word> {
    let starts = choice.yearStarts
    guard starts.count > 1 else { return starts[...] }
    let room = (scale(starts[1].month) - scale(starts[0].month)) / 100 * plotWidth
    return room < Self.yearWidth ? starts.dropFirst() : starts[...]
  }

  /// A short rule at each word, or, where every month has a word, a rule before each year.
  private func ticks(below bottom: Double) -> [Mark] {
    if wide.isThinned || !wide.showsYears {
      return wide.words.map { tick(at: scale($0.month), below: bottom, height: 0.4) }
    }
    let height = narrow.isThinned ? 0.4 : 2.7
    return wide.yearStarts.dropFirst().map { tick(at: leftEdge(of: $0.month), below: bottom, height: height) }
  }

  private func tick(at x: Double, below bottom: Double, height: Double) -> Mark {
    .rule(from: Place(x: x, y: bottom), to: Place(x: x, y: bottom + height), role: .tick)
  }

  private func leftEdge(of month: Int) -> Double {
    scale.first == scale.last ? 50 - scale.inset : max(0, scale(month) - scale.spacing / 2)
  }
}
