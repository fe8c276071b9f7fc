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
  private let middles: [Double]
  private let wishes: [LabelSpread.Wish]
  private let lastMonth: Int

  /// The plot, made high enough for the words.
  let plot: PlotArea

  /// The words at the ends of `chart`'s lines, which end at `lastMonth` at the latest.
  init(_ chart: LineChart, lastMonth: Int, domain: ValueDomain, top: Double) {
    let isCrowded = chart.series.count + chart.references.count > Self.mostBroken
    let series = chart.series.enumerated().compactMap { Self.end($0, $1, isCrowded: isCrowded) }
    ends = series + chart.references.compactMap { Self.end($0, isCrowded: isCrowded) }
    let height = ends.map { $0.height + Self.gap }.reduce(0, +)
    plot = PlotArea(top: top, height: max(Layout.plotHeight, height))
    let scale = plot.scale(domain)
    wishes = ends.map { LabelSpread.Wish(middle: scale($0.value), height: $0.height) }
    middles = LabelSpread.middles(wishes, gap: Self.gap, within: (top - 0.6)...(plot.bottom + 0.3))
    self.lastMonth = lastMonth
  }

  private static let gap = 0.25
  private static let mostWidth = 8.8
  private static let leastWidth = 5.0
  /// With so few words beside the plot they are broken early, which leaves the plot more width.
  private static let mostBroken = 3
  private static let connector = 0.9
  /// Words that stand this far from their line's end need no connector.
  private static let nearEnough = 0.7

  /// The whole em that the words need right of the plot.
  var margin: Int {
    Layout.margin(for: (ends.map(\.width).max() ?? 0) + indent - Layout.gap, most: Drawing.mostRight)
  }

  /// The words, and a leader to each that could not stand beside the end of its line.
  func marks(months: MonthScale) -> [Mark] {
    ends.indices.flatMap { leader($0, months: months) + words($0) }
  }

  private var indent: Double {
    ends.indices.contains(where: isMoved) ? Self.connector + 0.3 : Layout.gap
  }

  private func isMoved(_ index: Int) -> Bool { abs(wishes[index].middle - middles[index]) > Self.nearEnough }

  private func leader(_ index: Int, months: MonthScale) -> [Mark] {
    let y = wishes[index].middle
    var marks: [Mark] = []
    if let month = ends[index].month, month < lastMonth {
      marks.append(.path([[Place(x: months(month), y: y), Place(x: 100, y: y)]], role: .leader))
    }
    if isMoved(index) {
      marks.append(.connector(from: y, to: middles[index], width: Self.connector, role: .leader))
    }
    return marks
  }

  private func words(_ index: Int) -> [Mark] {
    let end = ends[index]
    let first = middles[index] - end.height / 2 + Layout.lineHeight / 2 + Label.drop
    return end.lines.enumerated().map { number, line in
      .label(
        Label(
          text: line, x: 100, dx: indent, y: first + Double(number) * Layout.lineHeight, role: end.role))
    }
  }
}

extension LineEnds {
  private static func end(_ index: Int, _ series: LineChart.Series, isCrowded: Bool) -> End? {
    guard let last = series.lastDrawable, let value = last.datum.drawable else { return nil }
    let role = Role.seriesName(min(index + 1, LineChart.mostSeries))
    return End(
      lines: lines([series.name, last.datum.text], role: role, isCrowded: isCrowded), role: role,
      value: value, month: last.month)
  }

  private static func end(_ reference: ReferenceLine, isCrowded: Bool) -> End? {
    guard reference.value.isFinite else { return nil }
    return End(
      lines: lines([reference.label], role: .plain, isCrowded: isCrowded), role: .plain,
      value: reference.value, month: nil)
  }

  private static func lines(_ texts: [String], role: Role, isCrowded: Bool) -> [String] {
    texts.flatMap { text in
      let least = max(leastWidth, TextWidth.inTwoLines(text, isStrong: role.isStrong))
      let width = isCrowded ? mostWidth : min(least, mostWidth)
      return Wrapping.lines(text, width: width, mostLines: 2, isStrong: role.isStrong)
    }
  }
}
