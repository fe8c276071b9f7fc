/// The values written at columns: all of them where they fit, else those that matter most; and the texts of
/// missing values, where the columns would be.
struct ColumnWords {
  private let candidates: [Label]

  /// Words for the columns of `chart`, the most important first.
  init(_ chart: ColumnChart, places: ColumnPlaces, scale: LinearScale) {
    let columns = chart.columns
    let present = columns.indices.filter { columns[$0].datum.drawable != nil }
    func value(_ index: Int) -> Double { columns[index].datum.drawable ?? 0 }
    let missing = Self.missingRuns(columns).map { run -> Label in
      let x = (places.centre(run.lowerBound) + places.centre(run.upperBound)) / 2
      return Label(
        text: columns[run.lowerBound].datum.text, x: x, y: scale(0) - 0.5, anchor: .middle, role: .quiet)
    }
    let highest = present.max { value($0) < value($1) }
    let ranked =
      present.filter { columns[$0].isHighlighted }.reversed() + [present.last, highest].compactMap(\.self)
      + present
    var seen: Set<Int> = []
    let written = ranked.filter { seen.insert($0).inserted }.map { index -> Label in
      let end = scale(value(index))
      return Label(
        text: columns[index].datum.text, x: places.centre(index),
        y: value(index) < 0 ? end + 1.1 : end - 0.45,
        anchor: .middle, role: columns[index].isHighlighted ? .strong : .plain)
    }
    candidates = missing + written
  }

  /// The words that fit wide and narrow plots.
  func marks(plotWidths: (wide: Double, narrow: Double)) -> [Mark] {
    let wide = fitting(plotWidths.wide)
    let narrow = fitting(plotWidths.narrow)
    return candidates.indices.compactMap { index in
      var label = candidates[index]
      guard wide.contains(index) || narrow.contains(index) else { return nil }
      if !narrow.contains(index) { label.audience = .wide }
      if !wide.contains(index) { label.audience = .narrow }
      return .label(label)
    }
  }

  /// The indices of those that do not stand in each other's way.
  private func fitting(_ plotWidth: Double) -> Set<Int> {
    var taken: [ClosedRange<Double>] = []
    var kept: Set<Int> = []
    for (index, label) in candidates.enumerated() {
      let extent = label.extent(plotWidth: plotWidth)
      guard !taken.contains(where: { $0.overlaps(extent) }) else { continue }
      taken.append((extent.lowerBound - Self.space)...(extent.upperBound + Self.space))
      kept.insert(index)
    }
    return kept
  }

  private static let space = 0.2

  /// Neighbours that are missing with the same text, as one.
  private static func missingRuns(_ columns: [ColumnChart.Column]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for index in columns.indices where columns[index].datum.drawable == nil {
      if let last = runs.last, last.upperBound == index - 1,
        columns[last.lowerBound].datum.text == columns[index].datum.text
      {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs
  }
}
