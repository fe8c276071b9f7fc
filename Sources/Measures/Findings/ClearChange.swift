/// Whether chance alone could explain a change.
///
/// "Clear" is not an answer. Where the values are points of a process, what that says leads: it looks at all points, a
/// test at two. Yet it takes nothing back of the test: where the interval holds no change, chance alone could explain
/// the difference of the two values, whatever the process does besides. The intervals take events to come one by one;
/// recorded crime comes in clusters and drifts, so it varies more than that. What chance could explain if events came
/// one by one, it can explain all the more so; but an interval that holds no "no change" proves nothing.
public enum ClearChange: Sendable, Hashable {
  /// The interval of the test holds no change: chance alone could explain the difference.
  case noClearChange(ChanceTest)
  /// Both values are points of one stretch of a process, and none of them is more than chance would explain.
  case withinProcess
  /// The process says something of the latest value rather than of the change: that it stands out, which way; or, nil,
  /// that it does not, while the value before stood out, or is none of the same stretch. Beside it stands the test of
  /// the two values, where its interval holds no change.
  case ledByProcess(ProcessSignal.Direction?, test: ChanceTest?)
  /// Nothing is said either way: the interval holds only changes, or there is no test for what is compared.
  case claimsNothing

  /// What a test says; nothing where there is none.
  public init(_ test: ChanceTest?) {
    self = test.flatMap { $0.includesNoChange ? .noClearChange($0) : nil } ?? .claimsNothing
  }

  /// What a process says of the change from `start` to its last point, beside what a test says of its two values; nil
  /// where the process has no limits there, or they are on trial, which is too little to lead.
  init?(from start: Period, in process: ProcessBehaviour, besides test: ChanceTest?) {
    guard let stretch = process.stretches.last, stretch.limits != nil, !stretch.isOnTrial,
      let last = process.last
    else { return nil }
    if let signal = last.signal {
      self = .ledByProcess(signal.direction, test: test)
    } else {
      let isFromWithin = stretch.points.contains { $0.period == start && $0.signal == nil }
      self = isFromWithin ? .withinProcess : .ledByProcess(nil, test: test)
    }
  }

  /// The test by whose interval chance alone could explain the difference; nil where there is none, its interval holds
  /// only changes, or the process explains both values.
  public var test: ChanceTest? {
    switch self {
    case .noClearChange(let test): test
    case .ledByProcess(_, let test): test
    case .withinProcess, .claimsNothing: nil
    }
  }

  /// Whether it is what a process says.
  public var isOfProcess: Bool {
    switch self {
    case .withinProcess, .ledByProcess: true
    case .noClearChange, .claimsNothing: false
    }
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
