/// Plots by twos: wide enough to read on a phone, and no emptier than a page on a wide screen.
extension SmallMultiples {
  func drawing(ticks: TickStyle) -> Drawing {
    let axis = ValueAxis(domain, style: ticks)
    let left = max(axis.margin, 2)
    let width = (Layout.narrowColumn - Double(left)) * Self.share / 100
    var marks: [Mark] = []
    var top = 0.0
    for start in stride(from: 0, to: series.count, by: 2) {
      let heads = series[start..<min(start + 2, series.count)].map { MultipleHead($0, width: width) }
      let plotTop = top + (heads.map(\.height).max() ?? 0) + 0.7
      let plot = PlotArea(top: plotTop, height: Self.plotHeight)
      for (column, head) in heads.enumerated() {
        let across = Self.across(column)
        marks += rules(axis, in: plot, across: across, hasWords: column == 0)
        marks += head.marks(above: plotTop - 0.7, across: across)
        marks += line(series[start + column], in: plot, across: across, domain: axis.domain)
        marks += ends(below: plot.bottom, across: across, width: width)
      }
      top = plot.bottom + Self.footHeight
    }
    return Drawing(left: left, height: max(top, 1), marks: marks)
  }

  private static let plotHeight = 6.5
  private static let footHeight = 3.2
  /// The part of the width that a plot has.
  private static let share = 47.0

  private static func across(_ column: Int) -> ClosedRange<Double> {
    column == 0 ? 0...share : (100 - share)...100
  }

  private var months: MonthScale {
    let months = series.flatMap { [$0.points.first?.month, $0.points.last?.month].compactMap(\.self) }
    let first = months.min() ?? 0
    return .line(first: first, last: max(first, months.max() ?? 0))
  }
}

extension SmallMultiples {
  /// Faint rules at round numbers, every second one where they are many; words left of the first plot only.
  private func rules(
    _ axis: ValueAxis, in plot: PlotArea, across: ClosedRange<Double>, hasWords: Bool
  ) -> [Mark] {
    let scale = plot.scale(axis.domain)
    let base = axis.domain.showsZero ? 0 : axis.domain.low
    let start = axis.domain.ticks.firstIndex(of: base) ?? 0
    let stride = axis.words.count > 4 ? 2 : 1
    return axis.words.indices.filter { ($0 - start) % stride == 0 }.flatMap { index -> [Mark] in
      let (tick, y) = (axis.domain.ticks[index], scale(axis.domain.ticks[index]))
      let rule = Mark.rule(
        from: Place(x: across.lowerBound, y: y), to: Place(x: across.upperBound, y: y),
        role: tick == base ? .axis : .grid)
      guard hasWords else { return [rule] }
      let word = Label(
        text: axis.words[index], x: 0, dx: -Layout.gap, y: y + Label.drop, anchor: .end, role: .quiet)
      return [rule, .label(word)]
    }
  }

  private func line(
    _ line: LineChart.Series, in plot: PlotArea, across: ClosedRange<Double>, domain: ValueDomain
  ) -> [Mark] {
    line.marks(number: 1, months: months, scale: plot.scale(domain), dotsAll: false)
      .map { $0.moved(into: across) }
  }

  /// The first and the last month under a plot: years where both would not fit.
  private func ends(below bottom: Double, across: ClosedRange<Double>, width: Double) -> [Mark] {
    let months = months
    let both = [months.first, months.last].map { "\(Month.shortName($0)) \(Month.year($0))" }
    let years = [months.first, months.last].map { String(Month.year($0)) }
    let fits = both.map { TextWidth.of($0) }.reduce(Layout.gap, +) <= width
    let words = fits ? both : years
    let places: [(x: Double, anchor: Label.Anchor)] = [
      (across.lowerBound, .start), (across.upperBound, .end),
    ]
    let shown = words[0] == words[1] ? 1 : 2
    return zip(words, places).prefix(shown).map { word, place in
      .label(Label(text: word, x: place.x, y: bottom + 1.3, anchor: place.anchor, role: .quiet))
    }
  }
}

extension Mark {
  /// The same within a part of the plot's width.
  fileprivate func moved(into across: ClosedRange<Double>) -> Mark {
    func moved(_ place: Place) -> Place {
      Place(
        x: across.lowerBound + place.x / 100 * (across.upperBound - across.lowerBound), y: place.y)
    }
    switch self {
    case .path(let runs, let role): return .path(runs.map { $0.map(moved) }, role: role)
    case .dot(let place, let role): return .dot(moved(place), role: role)
    case .rule, .connector, .box, .swatch, .label: return self
    }
  }
}
