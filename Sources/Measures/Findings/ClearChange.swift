/// Whether chance alone could explain a change.
///
/// There are two answers, and "clear" is not one of them. The intervals take events to come one by one; recorded
/// crime comes in clusters and drifts, so it varies more than that. What chance could explain if events came one by
/// one, it can explain all the more so; but an interval that holds no "no change" proves nothing.
public enum ClearChange: Sendable, Hashable {
  /// The interval of the test holds no change: chance alone could explain the difference.
  case noClearChange(ChanceTest)
  /// Nothing is said either way: the interval holds only changes, or there is no test for what is compared.
  case claimsNothing

  /// What a test says; nothing where there is none.
  public init(_ test: ChanceTest?) {
    self = test.flatMap { $0.includesNoChange ? .noClearChange($0) : nil } ?? .claimsNothing
  }
}

/// A change and its two rows, from which a test of chance is made where there is one.
struct ChangeEnds {
  let from: Period
  let before: Observation?
  let after: Observation
  let unit: Unit

  /// The test; nil for unlike windows, across a break in the series, and for what is neither a count of events nor
  /// a percentage of a sample.
  var test: ChanceTest? {
    guard areAlike, !isBroken else { return nil }
    switch unit {
    case .count: return counts
    case .percent: return percentages
    case .rate, .days, .pounds: return nil
    }
  }

  /// Whether both are windows of one length that share no month. A window that the source does not date is taken to
  /// be another than the one it is set against; a point in time holds no events.
  private var areAlike: Bool {
    guard let length = after.period.length, length > 0 else { return false }
    return length == from.length && after.period.overlaps(from) != true
  }

  private var isBroken: Bool { after.value?.marks.contains(.breakInSeries) ?? false }

  /// A count out of something is progress to it, or a part of it, rather than events.
  private var counts: ChanceTest? {
    guard after.whole == nil, before?.whole == nil, let count = after.value?.count else { return nil }
    return baseline(for: count).map { .counts(before: $0, after: count) }
  }

  private func baseline(for count: Int) -> CountedBaseline? {
    if let printed = before?.value { return CountedBaseline(printed: printed) }
    if let difference = after.change { return CountedBaseline(after: count, difference: difference) }
    return after.percent.flatMap { CountedBaseline(after: count, percent: $0) }
  }

  private var percentages: ChanceTest? {
    guard let before = SampledPercentage(before), let after = SampledPercentage(after) else { return nil }
    return .percentages(before: before, after: after)
  }
}

extension SampledPercentage {
  fileprivate init?(_ row: Observation?) {
    guard let value = row?.value, let sample = row?.whole else { return nil }
    self.init(value, of: sample)
  }
}
