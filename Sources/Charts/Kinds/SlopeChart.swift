/// A value before and a value now for each of a few things, joined by a straight line: what rose, what fell, and
/// what crossed. Nothing is said of the time between.
public struct SlopeChart: Sendable, Equatable {
  /// One thing with its two values.
  public struct Line: Sendable, Equatable {
    /// What the values are of; may be empty in a chart of one line.
    public var name: String
    /// The value that change is measured from, and the latest.
    public var before, now: Datum

    /// From `before` to `now`.
    public init(name: String, before: Datum, now: Datum) {
      self.name = name
      self.before = before
      self.now = now
    }
  }

  /// The lines, the most important first.
  public var lines: [Line]
  /// The periods of the two values: "March 2016", "June 2019".
  public var beforeLabel, nowLabel: String
  /// What the names are, as the head of the table: "Area".
  public var nameHead: String

  /// Lines between two periods.
  public init(lines: [Line], beforeLabel: String, nowLabel: String, nameHead: String = "Name") {
    self.lines = lines
    self.beforeLabel = beforeLabel
    self.nowLabel = nowLabel
    self.nameHead = nameHead
  }
}

extension SlopeChart: ChartForm {
  var faults: [ChartFault] {
    let tooMany: [ChartFault] =
      lines.count > LineChart.mostSeries ? [.tooManySeries(count: lines.count)] : []
    return tooMany + (values.isEmpty ? [.nothingToDraw] : [])
  }

  func remarks(ticks: TickStyle) -> [String] {
    domain.remarks(ticks: ticks) + ["The lines join two values and say nothing of the time between."]
  }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: [nameHead, beforeLabel, nowLabel],
      rows: lines.map { ChartTable.Row(head: $0.name, cells: [$0.before.text, $0.now.text]) })
  }

  var sentences: [String] {
    lines.map {
      let lead = $0.name.isEmpty ? "" : $0.name + ": "
      return "\(lead)\($0.before.text) in \(beforeLabel), \($0.now.text) in \(nowLabel)."
    }
  }

  func drawing(ticks: TickStyle) -> Drawing {
    let domain = domain
    let heads = heads
    let top = 1.2 + Double(max(heads.before.count, heads.now.count)) * Layout.lineHeight
    let left = max(SlopeStarts.margin(for: lines), 3)
    let ends = LineEnds(nowEnds(left: left), lastMonth: 1, domain: domain, top: top)
    let starts = SlopeStarts(lines, domain: domain, plot: ends.plot)
    let scale = ends.plot.scale(domain)
    let right = max(ends.margin, 3)
    var marks = self.marks(head: heads.before, x: 0, margin: Double(left), anchor: .start)
    marks += self.marks(head: heads.now, x: 100, margin: Double(right), anchor: .end)
    for x in [0.0, 100] {
      marks.append(.rule(from: Place(x: x, y: top - 0.6), to: Place(x: x, y: ends.plot.bottom), role: .tick))
    }
    marks += starts.marks + ends.marks(months: MonthScale(first: 0, last: 1, inset: 0))
    for (index, line) in lines.enumerated().reversed() {
      marks += self.marks(line, number: min(index + 1, LineChart.mostSeries), scale: scale)
    }
    return Drawing(left: left, right: right, height: ends.plot.bottom + 0.9, marks: marks)
  }
}

extension SlopeChart {
  private var values: [Double] { lines.flatMap { [$0.before.drawable, $0.now.drawable].compactMap(\.self) } }
  private var domain: ValueDomain { .fitting(values) }

  /// The words on both sides leave the plot a third of the narrowest column.
  private static let mostWords = Layout.narrowColumn * 2 / 3

  private func nowEnds(left: Int) -> [LineEnds.End] {
    let widest = min(Self.mostWords - Double(left) - LineEnds.widestIndent, LineEnds.mostWidth)
    let isCrowded = lines.count > LineEnds.mostBroken
    return lines.enumerated().compactMap { index, line in
      let point = LineChart.Point(month: 1, label: nowLabel, datum: line.now)
      return LineEnds.End(
        LineChart.Series(name: line.name, points: [point]), number: index + 1, isCrowded: isCrowded,
        widest: widest)
    }
  }

  /// The two periods in the lines that they take over their ends.
  private var heads: (before: [String], now: [String]) {
    func lines(_ text: String) -> [String] {
      Wrapping.lines(text, width: Self.headWidth, mostLines: Self.mostHeadLines)
    }
    return (lines(beforeLabel), lines(nowLabel))
  }

  /// Half of the narrowest column, less the gap between the two.
  private static let headWidth = (Layout.narrowColumn - Layout.gap) / 2
  private static let mostHeadLines = 3

  /// Lines over an end at `x`, as far over the margin as centres them or keeps them on their half.
  private func marks(head lines: [String], x: Double, margin: Double, anchor: Label.Anchor) -> [Mark] {
    let width = lines.map { TextWidth.of($0) }.max() ?? 0
    let overhang = min(margin, max(width / 2, width - (Self.headWidth - margin)))
    let dx = anchor == .start ? -overhang : overhang
    return lines.enumerated().map { index, line in
      .label(
        Label(
          text: line, x: x, dx: dx, y: 1 + Double(index) * Layout.lineHeight, anchor: anchor, role: .quiet))
    }
  }

  private func marks(_ line: Line, number: Int, scale: LinearScale) -> [Mark] {
    let ends = [
      line.before.drawable.map { Place(x: 0, y: scale($0)) },
      line.now.drawable.map { Place(x: 100, y: scale($0)) },
    ]
    .compactMap(\.self)
    let joined: [Mark] = ends.count == 2 ? [.path([ends], role: .line(number))] : []
    return joined + ends.map { .dot($0, role: .dot(number)) }
  }
}

/// The values left of a slope, pushed apart where they would overlap.
struct SlopeStarts {
  /// The words.
  let marks: [Mark]

  /// The first values of `lines`, beside `plot`.
  init(_ lines: [SlopeChart.Line], domain: ValueDomain, plot: PlotArea) {
    let scale = plot.scale(domain)
    let starts = lines.enumerated().compactMap { index, line in
      line.before.drawable.map { (number: index + 1, text: line.before.text, y: scale($0)) }
    }
    let middles = LabelSpread.middles(
      starts.map { LabelSpread.Wish(middle: $0.y, height: Layout.lineHeight) }, gap: 0,
      within: (plot.top - 0.6)...(plot.bottom + 0.3))
    marks = zip(starts, middles).map { start, middle in
      .label(
        Label(
          text: start.text, x: 0, dx: -Layout.gap, y: middle + Label.drop, anchor: .end,
          role: .seriesName(min(start.number, LineChart.mostSeries))))
    }
  }

  /// The whole em that the words need left of the plot.
  static func margin(for lines: [SlopeChart.Line]) -> Int {
    let texts = lines.filter { $0.before.drawable != nil }.map(\.before.text)
    return Layout.margin(
      for: texts.map { TextWidth.of($0, isStrong: true) }.max() ?? 0, most: Drawing.mostLeft)
  }
}
