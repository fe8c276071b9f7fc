import Numerals

/// How a value differs from the one of an earlier period: as printed where the source prints it, else worked
/// out.
public struct Change: Sendable, Hashable {
  /// The period measured from.
  public let from: Period
  /// The period measured to.
  public let to: Period
  /// The value measured from; nil where the source prints none.
  public let before: Value?
  /// The value measured to; nil where the source prints none.
  public let after: Value?
  /// The difference in the measure's unit (points for per cent), and where it comes from.
  public let difference: Sourced?
  /// The difference in per cent of `before`, and where it comes from; in a measure of per cent, where points
  /// are meant, only what the source prints.
  public let percent: Sourced?
  /// Whether chance alone could explain it.
  public private(set) var clarity: ClearChange

  /// A value and where it comes from.
  public struct Sourced: Sendable, Hashable {
    /// The value.
    public let value: Value
    /// Whether the source prints it, or Tally worked it out.
    public let isPrinted: Bool
  }

  /// The change of `latest` against the period its row names, else against `baseline`; nil where nothing is
  /// known of it.
  public init?(to latest: Observation, in series: Series, baseline: Period?, quantity: Quantity) {
    guard let from = latest.against ?? baseline else { return nil }
    self.init(to: latest, from: from, in: series, quantity: quantity)
  }

  /// The change of `row` from the period `from`: as printed, where the row is set against that period or none, else
  /// between the two values; nil where nothing is known of it.
  public init?(to row: Observation, from: Period, in series: Series, quantity: Quantity) {
    guard row.period.isComparable(with: from) else { return nil }
    let latest = row.against.map { $0 == from } ?? true ? row : row.withoutChange
    self.from = from
    to = latest.period
    let start = series.start(at: from, of: latest)
    before = start?.value
    after = latest.value
    let values = before.flatMap { before in latest.value.map { (before, $0) } }
    let isPercent = quantity.unit == .percent
    difference =
      latest.change.map { Sourced(value: $0, isPrinted: true) }
      ?? values.map { Sourced(value: Derivation.difference(from: $0.0, to: $0.1), isPrinted: false) }
    percent =
      latest.percent.map { Sourced(value: $0, isPrinted: true) }
      ?? (isPercent ? nil : values).map {
        Sourced(value: Derivation.percentChange(from: $0.0, to: $0.1), isPrinted: false)
      }
    let ends = ChangeEnds(from: from, before: start, after: latest, unit: quantity.unit)
    clarity = ClearChange(ends.test)
    if difference == nil, percent == nil { return nil }
  }

  /// Which way the value went; nil where no number says.
  public var direction: Direction? {
    guard let number = difference?.value.number ?? percent?.value.number else { return nil }
    return number == 0 ? .level : (number < 0 ? .down : .up)
  }

  /// Which way a value went.
  public enum Direction: Sendable, Hashable {
    /// It is higher.
    case up
    /// It is lower.
    case down
    /// It is the same.
    case level
  }

  /// The same change, with what the process says whose last point it leads to, where that has limits to go by.
  func judged(by process: ProcessBehaviour) -> Change {
    guard process.last?.period == to,
      let clarity = ClearChange(from: from, in: process, besides: clarity.test)
    else { return self }
    var change = self
    change.clarity = clarity
    return change
  }

  /// Whether something changed that chance alone could explain.
  public var isUnclear: Bool {
    guard direction == .up || direction == .down else { return false }
    return clarity == .withinProcess || clarity.test != nil
  }

  /// Whether the change is for the better; nil where neither way is, nothing changed, chance alone could explain it,
  /// or the process does not go the same way.
  public func isBetter(for quantity: Quantity) -> Bool? {
    guard !isUnclear, mayBeJudged else { return nil }
    return switch (direction, quantity.better) {
    case (.up, .higher), (.down, .lower): true
    case (.up, .lower), (.down, .higher): false
    default: nil
    }
  }

  /// Whether no process says otherwise.
  private var mayBeJudged: Bool {
    guard case .ledByProcess(let way, _) = clarity else { return true }
    return switch (way, direction) {
    case (.high, .up), (.low, .down): true
    default: false
    }
  }
}

extension Observation {
  /// The same without the change that is printed of it.
  fileprivate var withoutChange: Observation {
    Observation(
      period: period, area: area, categories: categories, value: value, whole: whole, note: note, line: line)
  }
}
