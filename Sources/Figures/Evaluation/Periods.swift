import Measures

/// When a question is about.
extension Question {
  /// The point of the period that is named; the latest where none is.
  func point(in series: Series) throws(FindingFault) -> Observation {
    let latest = try latest(in: series)
    guard let period else { return latest }
    return try point(at: resolve(period, in: series, relativeTo: latest), in: series)
  }

  /// The point of that window.
  func point(at period: Period, in series: Series) throws(FindingFault) -> Observation {
    if let point = series.point(at: period) { return point }
    let changes = series.points.filter { $0.against == period }.flatMap(\.printedChanges)
    if !changes.isEmpty { throw .onlyChange(from: period.words, instead: changes.uniqued) }
    throw .noRow(period: period.words, known: series.points.map(\.period.atom))
  }

  /// The last point that is not before the baseline.
  func latest(in series: Series) throws(FindingFault) -> Observation {
    let findings = Findings(
      of: Dataset(observations: Array(series.points)), baseline: baseline, quantity: table.quantity)
    guard let latest = findings.latest else { throw .noData(measure: table.name.notation) }
    return latest
  }

  /// The period that a reference means beside `point`.
  func resolve(
    _ reference: PeriodReference, in series: Series, relativeTo point: Observation
  ) throws(FindingFault) -> Period {
    switch reference {
    case .period(let period):
      return period
    case .named(.baseline):
      guard let baseline else { throw .noBaseline }
      return baseline
    case .named(.previous):
      guard let previous = series.previous(to: point.period)?.period else {
        throw .noEarlierPeriod(.previous, than: point.period.words)
      }
      return previous
    case .named(.yearEarlier):
      guard let earlier = point.period.yearEarlier else {
        throw .noEarlierPeriod(.yearEarlier, than: point.period.words)
      }
      return earlier
    }
  }
}

extension Period {
  /// Whether it lies within `other` and is shorter; false where either is not dated.
  func isPart(of other: Period) -> Bool { self != other && lies(in: other) }
}
