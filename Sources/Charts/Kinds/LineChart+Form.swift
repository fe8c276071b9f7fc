extension LineChart: ChartForm {
  var faults: [ChartFault] {
    var faults: [ChartFault] = []
    if series.count > Self.mostSeries { faults.append(.tooManySeries(count: series.count)) }
    if values.isEmpty { faults.append(.nothingToDraw) }
    return faults + series.filter { !$0.isInOrder }.map { .monthsOutOfOrder(series: $0.name) }
  }

  func remarks(ticks: TickStyle) -> [String] {
    let words = ticks.write(domain.ticks)
    var remarks: [String] = []
    if domain.low > 0, let first = words.first { remarks.append("The scale starts at \(first).") }
    if domain.high < 0, let last = words.last { remarks.append("The scale ends at \(last).") }
    if series.contains(where: { $0.points.contains(where: \.isOpen) }) {
      remarks.append("Open dots are provisional.")
    }
    return remarks
  }

  /// What the scale of values must show.
  var domain: ValueDomain {
    let shown = values + references.map(\.value).filter(\.isFinite)
    return startsAtZero ? .fromZero(shown) : .fitting(shown)
  }

  private var values: [Double] { series.flatMap { $0.points.compactMap(\.datum.drawable) } }
}

extension LineChart.Series {
  fileprivate var isInOrder: Bool {
    zip(points, points.dropFirst()).allSatisfy { $0.month < $1.month }
  }

  /// The months from one point to the next, as most often they are: the least distance; a month for one point.
  var step: Int {
    max(1, zip(points, points.dropFirst()).map { $1.month - $0.month }.min() ?? 1)
  }

  /// The points that are joined: a run ends at a missing value and at a month that is left out.
  var runs: [[LineChart.Point]] {
    var runs: [[LineChart.Point]] = []
    var previous: LineChart.Point?
    let step = step
    for point in points {
      defer { previous = point }
      guard point.datum.drawable != nil else { continue }
      let isJoined = previous.map { $0.datum.drawable != nil && point.month - $0.month <= step } ?? false
      if isJoined { runs[runs.count - 1].append(point) } else { runs.append([point]) }
    }
    return runs
  }
}

extension LineChart.Point {
  /// Whether it is drawn as an open dot.
  var isOpen: Bool { isProvisional && datum.drawable != nil }
}
