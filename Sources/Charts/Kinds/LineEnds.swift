/// The words right of a line chart: each line's name and last value, and the names of reference lines,
/// beside what they name and pushed apart where they would overlap.
struct LineEnds {
  private struct End {
    let lines: [String]
    let role: Role
    let value: Double
    let month: Int?

    var height: Double { Double(lines.count) * Layout.lineHeight }
    var width: Double { lines.map { TextWidth.of($0, isStrong: role.isStrong) }.max() ?? 0 }
  }

  private let ends: [End]
  private static let gap = 0.25
  private static let mostWidth = 8.2

  init(_ chart: LineChart) {
    ends = chart.series.enumerated().compactMap(Self.end) + chart.references.compactMap(Self.end)
  }

  /// The whole em that the words need right of the plot.
  var margin: Int { Layout.margin(for: ends.map(\.width).max() ?? 0, most: Drawing.mostRight) }

  /// The least height of a plot beside which all words have room, in em.
  var height: Double { ends.map { $0.height + Self.gap }.reduce(0, +) }

  /// The words, and a leader to each that could not stand beside the end of its line.
  func marks(on scale: LinearScale, months: MonthScale, plot: PlotArea) -> [Mark] {
    let wishes = ends.map { LabelSpread.Wish(middle: scale($0.value), height: $0.height) }
    let middles = LabelSpread.middles(wishes, gap: Self.gap, within: (plot.top - 0.6)...(plot.bottom + 0.3))
    return zip(ends, zip(wishes, middles)).flatMap { end, places in
      leader(to: end, from: places.0.middle, to: places.1, months: months) + words(of: end, middle: places.1)
    }
  }

  private func leader(to end: End, from wish: Double, to middle: Double, months: MonthScale) -> [Mark] {
    guard let month = end.month, month < months.last || abs(wish - middle) > 0.7 else { return [] }
    return [
      .path([[Place(x: months(month), y: wish), Place(x: 100, y: middle)]], role: .leader)
    ]
  }

  private func words(of end: End, middle: Double) -> [Mark] {
    let first = middle - end.height / 2 + Layout.lineHeight / 2 + Label.drop
    return end.lines.enumerated().map { index, line in
      .label(
        Label(
          text: line, x: 100, dx: Layout.gap, y: first + Double(index) * Layout.lineHeight, role: end.role))
    }
  }
}

extension LineEnds {
  private static func end(_ index: Int, _ series: LineChart.Series) -> End? {
    guard let last = series.runs.last?.last, let value = last.datum.drawable else { return nil }
    let role = Role.seriesName(min(index + 1, LineChart.mostSeries))
    return End(
      lines: lines([series.name, last.datum.text], role: role), role: role, value: value, month: last.month)
  }

  private static func end(_ reference: ReferenceLine) -> End? {
    guard reference.value.isFinite else { return nil }
    return End(
      lines: lines([reference.label], role: .plain), role: .plain, value: reference.value, month: nil)
  }

  private static func lines(_ texts: [String], role: Role) -> [String] {
    texts.flatMap { Wrapping.lines($0, width: mostWidth, mostLines: 2, isStrong: role.isStrong) }
  }
}
