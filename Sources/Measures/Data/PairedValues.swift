/// Two values of one thing: the one that change is measured from, and the later one.
public struct PairedValues: Sendable, Hashable {
  /// What they are of.
  public let key: SeriesKey
  /// The value that change is measured from.
  public let before: Value
  /// The later value.
  public let after: Value
}

extension Dataset {
  /// The values of each series at both periods, in order of first appearance; of those that lack a number at either,
  /// none. A total stands beside its parts only where they do not add up to it, as rates do not.
  public func pairs(from: Period, to: Period, unit: Unit) -> [PairedValues] {
    let all = series.compactMap { series -> PairedValues? in
      guard let before = series.point(at: from)?.value, let after = series.point(at: to)?.value,
        before.number != nil, after.number != nil
      else { return nil }
      return PairedValues(key: series.key, before: before, after: after)
    }
    let parts = all.filter { !$0.key.isForceTotal }
    return unit.addsUp && parts.count > 1 ? parts : all
  }
}
