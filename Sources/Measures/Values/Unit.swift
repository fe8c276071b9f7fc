/// What a measure's numbers are.
public enum Unit: Hashable, Sendable {
  /// How many of something.
  case count
  /// A part of a hundred: `56` is fifty-six per cent.
  case percent
  /// How many for each so many people.
  case rate(per: Int)
  /// Days.
  case days
  /// Pounds sterling.
  case pounds

  /// How authors write each unit.
  public static let names: [(name: String, unit: Unit)] = [
    ("count", .count), ("percent", .percent), ("per 1,000", .rate(per: 1_000)),
    ("per 100,000", .rate(per: 100_000)), ("days", .days), ("pounds", .pounds),
  ]

  /// The unit of that name.
  public init?(named name: String) {
    guard let match = Unit.names.first(where: { $0.name == name }) else { return nil }
    self = match.unit
  }

  /// How authors write it.
  public var name: String { Unit.names.first { $0.unit == self }?.name ?? "" }

  /// What stands right before a number: `£`, or nothing.
  public var prefix: String { self == .pounds ? "£" : "" }

  /// What stands right after a number: `%`, or nothing.
  public var suffix: String { self == .percent ? "%" : "" }

  /// Whether its numbers are counted one by one, so that a whole one is exact, and those of months make up the year's.
  ///
  /// Days are not, though those of parts can make up a whole (`addsUp`): a figure in days is most often the mean of many
  /// cases, rounded to a day, and the means of months make up nothing.
  public var isCounted: Bool {
    switch self {
    case .count, .pounds: true
    case .days, .percent, .rate: false
    }
  }

  /// Whether a sum of the values of parts means anything.
  public var addsUp: Bool {
    switch self {
    case .count, .days, .pounds: true
    case .percent, .rate: false
    }
  }
}
