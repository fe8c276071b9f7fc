/// One measure of one thing through time.
public struct Series: Sendable, Hashable {
  /// What it is of.
  public let key: SeriesKey
  /// In order of time; where a window is not dated there is no such order, and the author's stands.
  public let points: SeriesPoints

  /// A series of these points, which are put in order of time where all of them are dated.
  public init(key: SeriesKey, points: [Observation]) {
    self.init(key: key, points: SeriesPoints(of: points))
  }

  init(key: SeriesKey, points: SeriesPoints) {
    self.key = key
    let isDated = points.allSatisfy(\.period.isDated)
    self.points = isDated && !points.isInOrder ? points.sortedByTime() : points
  }

  /// The point of that window.
  public func point(at period: Period) -> Observation? { points.first { $0.period == period } }

  /// The point at which a change to `end` starts; nil where that is `end` itself, as it is where the source states
  /// neither window.
  public func start(at period: Period, of end: Observation) -> Observation? {
    period.isUnstated && period == end.period ? nil : point(at: period)
  }

  /// Whether every point is of one length and stands on the time scale, so that a line may join them.
  public var isTimeSeries: Bool {
    guard let length = points.first?.period.length else { return false }
    return points.allSatisfy { $0.period.isDated && $0.period.length == length && $0.value != nil }
  }
}

extension SeriesPoints {
  /// Whether each is later than the one before it.
  fileprivate var isInOrder: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].period.precedes(self[$0].period) ?? false }
  }
}
