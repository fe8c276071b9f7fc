/// The points that a point is compared with by the calendar alone.
extension Series {
  /// The last point before `period` of the same length that shares no month with it: among sums of twelve months,
  /// the one a year earlier. Nil where there is none, or the source does not date the window.
  public func previous(to period: Period) -> Observation? {
    points.last { point in
      point.period.length == period.length && point.period.precedes(period) == true
        && point.period.overlaps(period) == false
    }
  }

  /// The point of the same window a year earlier.
  public func yearEarlier(than period: Period) -> Observation? { period.yearEarlier.flatMap(point) }
}
