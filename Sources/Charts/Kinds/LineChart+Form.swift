extension LineChart: ChartForm {
  var faults: [ChartFault] {
    var faults: [ChartFault] = []
    if series.count > Self.mostSeries { faults.append(.tooManySeries(count: series.count)) }
    if values.isEmpty { faults.append(.nothingToDraw) }
    return faults + series.filter { !$0.isInOrder }.map { .monthsOutOfOrder(series: $0.name) }
  }

  func remarks(ticks: TickStyle) -> [String] {
    var remarks = domain.remarks(ticks: ticks)
    if series.contains(where: { $0.points.contains(where: \.isOpen) }) {
      remarks.append("Open dots are provisional.")
    }
    if series.contains(where: \.hasIntervals) {
      remarks.append("Bands: \(intervalHead.lowercasedFirst).")
    }
    return remarks
  }

  /// What the scale of values must show.
  var domain: ValueDomain {
    var shown = values
    shown += references.lazy.map(\.value).filter(\.isFinite)
    for line in series where line.hasIntervals {
      shown += line.points.lazy.compactMap(\.drawableInterval).flatMap { [$0.lowerBound, $0.upperBound] }
    }
    return startsAtZero ? .fromZero(shown) : .fitting(shown)
  }

  private var values: [Double] {
    var values: [Double] = []
    values.reserveCapacity(series.map(\.points.count).reduce(0, +))
    for line in series { values += line.points.lazy.compactMap(\.datum.drawable) }
    return values
  }
}

extension LineChart.Series {
  fileprivate var isInOrder: Bool { points.indices.dropFirst().allSatisfy { distance(to: $0) > 0 } }

  /// The months that mostly lie from one point to the next, the fewest of several; one for a single point. The closest
  /// two would not do: where the first of several years is measured from its middle, each later one would seem missing.
  var step: Int {
    let distances = points.indices.dropFirst().lazy.map(distance)
    let least = distances.min() ?? 1
    // Of nearly all series the closest are the most, which needs no counting.
    if 2 * distances.count(where: { $0 == least }) >= distances.count { return max(1, least) }
    let counts = Dictionary(grouping: distances) { $0 }.mapValues(\.count)
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return max(1, most?.key ?? 1)
  }

  /// The points that are joined: a run ends at a missing value and at a month that is left out.
  var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    let step = step
    for index in points.indices where points[index].datum.drawable != nil {
      if let last = runs.last, last.upperBound == index, distance(to: index) <= step {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Whether a band is drawn around it.
  var hasIntervals: Bool { points.contains { $0.drawableInterval != nil } }

  /// The last point that can be drawn.
  var lastDrawable: LineChart.Point? { points.last { $0.datum.drawable != nil } }

  private func distance(to index: Int) -> Int { points[index].month - points[index - 1].month }
}

extension LineChart.Point {
  /// Whether it is drawn as an open dot.
  var isOpen: Bool { isProvisional && datum.drawable != nil }

  /// The interval where it can be drawn.
  var drawableInterval: ClosedRange<Double>? {
    guard let range = interval?.range, range.lowerBound.isFinite, range.upperBound.isFinite else {
      return nil
    }
    return range
  }
}
