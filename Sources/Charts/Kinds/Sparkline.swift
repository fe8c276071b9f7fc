/// The run that led to a value: one thin line on its own scale, without axes or words.
public struct Sparkline: Sendable, Equatable {
  /// The points, in order of time.
  public var points: [LineChart.Point]
  /// A value to hold the line against, such as its average.
  public var reference: Double?

  /// A line through `points`.
  public init(points: [LineChart.Point], reference: Double? = nil) {
    self.points = points
    self.reference = reference
  }
}
