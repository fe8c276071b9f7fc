/// The words right of a plot on the calendar: each line's name and last value, and the names of reference lines,
/// beside what they name and pushed apart where they would overlap.
struct LineEnds {
  /// Words and what they stand beside.
  struct End {
    /// The words, broken.
    let lines: [String]
    /// How they look.
    let role: Role
    /// Where they would stand.
    let value: Double
    /// The month at which what they name ends; nil where it reaches the edge of the plot.
    let month: Int?

    fileprivate var height: Double { Double(lines.count) * Layout.lineHeight }
    fileprivate var width: Double { lines.map { TextWidth.of($0, isStrong: role.isStrong) }.max() ?? 0 }
  }

  private let ends: [End]
  private let middles: [Double]
  private let wishes: [LabelSpread.Wish]
  private let lastMonth: Int

  /// The plot, made high enough for the words.
  let plot: PlotArea

  /// The words at the ends of lines, which end at `lastMonth` at the latest.
  init(_ ends: [End], lastMonth: Int, domain: ValueDomain, top: Double) {
    self.ends = ends
    let height = ends.map { $0.height + Self.gap }.reduce(0, +)
    plot = PlotArea(top: top, height: max(Layout.plotHeight, height))
    let scale = plot.scale(domain)
    wishes = ends.map { LabelSpread.Wish(middle: scale($0.value), height: $0.height) }
    middles = LabelSpread.middles(wishes, gap: Self.gap, within: (top - 0.6)...(plot.bottom + 0.3))
    self.lastMonth = lastMonth
  }

  private static let gap = 0.25
  static let mostWidth = 8.8
  fileprivate static let leastWidth = 5.0
  /// With so few words beside the plot they are broken early, which leaves the plot more width.
  static let mostBroken = 3
  private static let connector = 0.9
  /// From the plot to words that a connector leads to.
  static let widestIndent = connector + 0.3
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
    ends.indices.contains(where: isMoved) ? Self.widestIndent : Layout.gap
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

extension LineEnds.End {
  /// A line's name and last value; nil where it has none.
  init?(_ series: LineChart.Series, number: Int, isCrowded: Bool, widest: Double = LineEnds.mostWidth) {
    guard let last = series.lastDrawable, let value = last.datum.drawable else { return nil }
    self.init(
      [series.name, last.datum.text], role: .seriesName(min(number, LineChart.mostSeries)), value: value,
      month: last.month, isCrowded: isCrowded, widest: widest)
  }

  /// The words of a line across the whole plot; nil where its value cannot be drawn.
  init?(_ label: String, at value: Double, role: Role = .plain, isCrowded: Bool) {
    guard value.isFinite else { return nil }
    self.init([label], role: role, value: value, month: nil, isCrowded: isCrowded, widest: LineEnds.mostWidth)
  }

  private init(
    _ texts: [String], role: Role, value: Double, month: Int?, isCrowded: Bool, widest: Double
  ) {
    lines = texts.flatMap { text in
      let least = max(LineEnds.leastWidth, TextWidth.inTwoLines(text, isStrong: role.isStrong))
      let width = isCrowded ? widest : min(least, widest)
      return Wrapping.lines(text, width: width, mostLines: 2, isStrong: role.isStrong)
    }
    (self.role, self.value, self.month) = (role, value, month)
  }
}
