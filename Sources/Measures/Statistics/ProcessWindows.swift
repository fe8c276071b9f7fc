/// The windows of a series, known to be of one length and to share no months: those with values, and those without.
struct ProcessWindows {
  private(set) var valued: [Observation] = []
  private(set) var missing: [Period] = []
  let length: Int

  init(_ series: Series) throws(ProcessRefusal) {
    try Self.check(series.points.map(\.period))
    length = series.points.first?.period.length ?? 0
    var previous: Period?
    for point in series.points {
      if let previous { missing += previous.windows(before: point.period) }
      if point.value?.number == nil { missing.append(point.period) } else { valued.append(point) }
      previous = point.period
    }
  }

  /// The points with values, parted where a recalculation begins.
  func parts(
    by recalculations: [Recalculation]
  ) throws(ProcessRefusal) -> [(points: [Observation], recalculation: Recalculation?)] {
    var parts: [(points: [Observation], recalculation: Recalculation?)] = []
    var rest = valued[...]
    var current: Recalculation?
    for next in recalculations.sorted(by: { $0.first < $1.first }) {
      guard next.reason.contains(where: { !$0.isWhitespace }) else { throw .noReason(next.first) }
      let part = rest.prefix { ($0.period.first ?? next.first) < next.first }
      rest = rest.dropFirst(part.count)
      guard !part.isEmpty, !rest.isEmpty else { throw .emptyStretch(next.first) }
      parts.append((Array(part), current))
      current = next
    }
    if !rest.isEmpty { parts.append((Array(rest), current)) }
    return parts
  }

  private static func check(_ periods: [Period]) throws(ProcessRefusal) {
    for period in periods {
      guard case .months = period.window else { throw .undated(period) }
    }
    let neighbours = Array(zip(periods, periods.dropFirst()))
    for (one, other) in neighbours where one.length != other.length { throw .unequalWindows(one, other) }
    for (one, other) in neighbours where one.overlaps(other) == true { throw .overlappingWindows(one, other) }
  }
}

extension Period {
  /// The windows of the same length that lie between this one and a later one.
  fileprivate func windows(before later: Period) -> [Period] {
    guard let length, length > 0, let start = later.first else { return [] }
    var windows: [Period] = []
    while let next = (windows.last ?? self).moved(by: length), let end = next.last, end < start {
      windows.append(next)
    }
    return windows
  }
}
