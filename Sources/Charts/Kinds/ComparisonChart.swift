/// A baseline and the latest value, as two level bars from zero; what was lost is a dashed ghost.
public struct ComparisonChart: Sendable, Equatable {
  /// A value with its period.
  public struct Side: Sendable, Equatable {
    /// The period in words: "Year ending June 2019".
    public var label: String
    /// The value and its text.
    public var datum: Datum

    /// A value of the period `label`.
    public init(label: String, datum: Datum) {
      self.label = label
      self.datum = datum
    }
  }

  /// What change is measured from.
  public var baseline: Side
  /// The newest value.
  public var latest: Side
  /// What the values are, as the head of the table: "Offences".
  public var valueHead: String

  /// `latest` against `baseline`.
  public init(baseline: Side, latest: Side, valueHead: String = "Value") {
    self.baseline = baseline
    self.latest = latest
    self.valueHead = valueHead
  }
}
