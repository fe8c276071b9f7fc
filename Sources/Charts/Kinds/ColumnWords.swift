/// The values written at columns: all of them where they fit, else those that the finding is about, the last
/// and the highest; and the texts of missing values, where the columns would be.
struct ColumnWords {
  private let chart: ColumnChart
  private let places: ColumnPlaces
  private let scale: LinearScale
  /// Neighbours that are missing with the same text.
  private let gaps: [ClosedRange<Int>]

  /// Words for the columns of `chart`.
  init(_ chart: ColumnChart, places: ColumnPlaces, scale: LinearScale) {
    self.chart = chart
    self.places = places
    self.scale = scale
    gaps = Self.gaps(in: chart.columns)
  }

  /// The words that fit wide and narrow plots.
  func marks(plotWidths: (wide: Double, narrow: Double)) -> [Mark] {
    let wide = fitting(plotWidths.wide)
    let narrow = fitting(plotWidths.narrow)
    return chart.columns.indices.flatMap { index -> [Mark] in
      let (wide, narrow) = (wide[index], narrow[index])
      if wide == narrow { return [wide].compactMap(\.self).map(Mark.label) }
      return [wide?.shown(to: .wide), narrow?.shown(to: .narrow)].compactMap(\.self).map(Mark.label)
    }
  }

  /// The words by column, none in another's way or on another's column.
  private func fitting(_ plotWidth: Double) -> [Int: Label] {
    var kept: [Int: Label] = [:]
    var taken: [Room] = []
    for index in ranked(plotWidth) {
      let free = labels(at: index).first { label in
        let room = label.room(plotWidth: plotWidth)
        let isTaken = taken.contains { $0.overlaps(room) }
        // Left of the plot are the words of the axis.
        let isInPlot = room.across.lowerBound >= -Self.overhang
        return isInPlot && !isTaken && !isOnAColumn(room, except: index, plotWidth: plotWidth)
      }
      guard let free else { continue }
      taken.append(free.room(plotWidth: plotWidth))
      kept[index] = free
    }
    return kept
  }
}

extension ColumnWords {
  /// So few columns are each worth a number, where it does not stand in another's way.
  private static let few = 6
  /// More highlighted columns than this are not each worth a number.
  private static let mostNamed = 3
  /// How far words may hang over the left edge of the plot, in em.
  private static let overhang = 0.3

  /// The columns whose words are wanted in a plot `plotWidth` em wide, the most important first.
  private func ranked(_ plotWidth: Double) -> [Int] {
    let band = places.bands.step / 100 * plotWidth
    let present = chart.columns.indices.filter { chart.columns[$0].datum.drawable != nil }
    let fitsAll = present.allSatisfy { TextWidth.of(chart.columns[$0].datum.text, isStrong: true) <= band }
    guard !fitsAll, present.count > Self.few else { return missing + present }
    let highest = present.max { value($0) < value($1) }
    let about = present.filter { chart.columns[$0].isHighlighted }
    let named = about.count > Self.mostNamed ? [] : about
    var seen: Set<Int> = []
    return (missing + [present.last, highest].compactMap(\.self) + named).filter { seen.insert($0).inserted }
  }

  /// The middle column of each gap.
  private var missing: [Int] { gaps.map { ($0.lowerBound + $0.upperBound) / 2 } }

  private static func gaps(in columns: [ColumnChart.Column]) -> [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    for index in columns.indices where columns[index].datum.drawable == nil {
      if let last = gaps.last, last.upperBound == index - 1,
        columns[last.lowerBound].datum.text == columns[index].datum.text
      {
        gaps[gaps.count - 1] = last.lowerBound...index
      } else {
        gaps.append(index...index)
      }
    }
    return gaps
  }

  private func value(_ index: Int) -> Double { chart.columns[index].datum.drawable ?? 0 }
  private func text(_ index: Int) -> String { chart.columns[index].datum.text }

  /// The places for a column's words, the best first.
  private func labels(at index: Int) -> [Label] {
    let column = chart.columns[index]
    guard let value = column.datum.drawable else {
      let gap = gaps.first { $0.contains(index) } ?? index...index
      let x = (places.centre(gap.lowerBound) + places.centre(gap.upperBound)) / 2
      return [Label(text: text(index), x: x, y: scale(0) - 0.5, anchor: .middle, role: .quiet)]
    }
    let end = scale(value)
    let above = Label(
      text: text(index), x: places.centre(index), y: value < 0 ? end + 1.1 : end - 0.45, anchor: .middle,
      role: column.isHighlighted ? .strong : .plain)
    guard index == 0 || index == chart.columns.count - 1 else { return [above] }
    // At the edges words may begin with their column instead, and end where there is room.
    var flush = above
    flush.anchor = .start
    flush.x -= places.width / 2
    return [above, flush]
  }

  /// Whether words would cover another column. Those of missing values may: they must be said.
  private func isOnAColumn(_ room: Room, except index: Int, plotWidth: Double) -> Bool {
    guard chart.columns[index].datum.drawable != nil else { return false }
    return chart.columns.indices.contains { other in
      guard other != index, let value = chart.columns[other].datum.drawable else { return false }
      let (middle, half) = (places.centre(other) / 100 * plotWidth, places.width / 200 * plotWidth)
      let (zero, end) = (scale(0), scale(value))
      let column = Room(across: (middle - half)...(middle + half), down: min(zero, end)...max(zero, end))
      return column.overlaps(room)
    }
  }
}

extension Label {
  fileprivate func shown(to audience: Audience) -> Label {
    var label = self
    label.audience = audience
    return label
  }
}
