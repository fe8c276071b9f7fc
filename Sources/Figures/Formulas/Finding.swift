/// What a formula can ask of the data.
public enum Finding: String, CaseIterable, Sendable {
  /// The value of a period: the latest where none is named.
  case value
  /// The difference between two periods in the measure's unit, with its direction.
  case change
  /// The difference between two periods in per cent of the earlier value, with its direction.
  case percent
  /// The difference between two percentages in percentage points, with its direction.
  case points
  /// A part in per cent of its whole.
  case share
  /// The whole, the requirement or the sample that a value is out of.
  case whole
  /// The sum of the categories, of the districts, or of the months of a period.
  case total
  /// The mean of the values in a period.
  case mean
  /// The value for each so many people.
  case rate
  /// The place among the areas; the highest value is first.
  case rank
  /// How many rows have a number.
  case count
  /// The difference from the mean of the peers, with its direction.
  case gap
  /// The period itself, in words.
  case period
  /// A fact that is quoted from its source.
  case fact
}

extension Finding {
  /// Whether it compares two periods.
  public var isComparison: Bool { self == .change || self == .percent || self == .points }
}
