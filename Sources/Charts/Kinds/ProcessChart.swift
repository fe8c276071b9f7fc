/// Values over time against the average and the limits of what a steady process would give. The numbers come
/// from the caller: nothing here knows how they are worked out.
public struct ProcessChart: Sendable, Equatable {
  /// A value, and what is remarkable about it.
  public struct Point: Sendable, Equatable {
    /// The value at its month.
    public var point: LineChart.Point
    /// Why chance does not explain it, in a few words: "above the upper limit"; nil where it does. Drawn as a
    /// diamond.
    public var signal: String?

    /// A value, remarkable where `signal` says why.
    public init(_ point: LineChart.Point, signal: String? = nil) {
      self.point = point
      self.signal = signal
    }
  }

  /// Months that share an average and limits.
  public struct Stretch: Sendable, Equatable {
    /// The first and the last month, since the beginning of year 0.
    public var months: ClosedRange<Int>
    /// The average.
    public var mean: Datum
    /// The limits; without a value where there is none, such as one below zero.
    public var lower, upper: Datum
    /// Why it does not go on from the stretch before: "New recording rules, April 2014".
    public var reason: String?

    /// An average and limits for `months`.
    public init(
      months: ClosedRange<Int>, mean: Datum, lower: Datum, upper: Datum, reason: String? = nil
    ) {
      self.months = months
      self.mean = mean
      self.lower = lower
      self.upper = upper
      self.reason = reason
    }
  }

  /// The points, in order of time.
  public var points: [Point]
  /// The stretches, in order of time; none where there are too few points for limits.
  public var stretches: [Stretch]
  /// A value to be reached.
  public var target: ReferenceLine?
  /// What the values are, as the head of the table: "Offences".
  public var valueHead: String

  /// Points with what is expected of them.
  public init(
    points: [Point], stretches: [Stretch], target: ReferenceLine? = nil, valueHead: String = "Value"
  ) {
    self.points = points
    self.stretches = stretches
    self.target = target
    self.valueHead = valueHead
  }
}
