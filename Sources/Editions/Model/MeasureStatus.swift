import Measures

extension Measure {
  /// Why an edition has no new data for a measure.
  public struct Update: Sendable, Hashable {
    /// Why.
    public let because: String
    /// When there will be, in words.
    public let next: String?
    /// The day of the source's next publication.
    public let nextDate: CalendarDate?
  }

  /// Why a measure is no longer reported.
  public struct Retirement: Sendable, Hashable {
    /// Why.
    public let because: String
    /// The measure that is reported instead.
    public let successor: Measure.ID?
  }

  /// What a measure is to reach.
  public struct Goal: Sendable, Hashable {
    /// The target, and how the data stand to it.
    public let standing: TargetStanding
    /// Where the edition's paper sets it: `paragraph 89`.
    public let place: String?
  }

  /// A rate, and what it is worked out from.
  public struct Rate: Sendable, Hashable {
    /// The rate.
    public let value: Value
    /// The printed count.
    public let count: Value
    /// The population in the middle of the period.
    public let people: Value
    /// For each so many people.
    public let per: Int
  }
}
