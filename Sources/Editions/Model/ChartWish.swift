/// A chart that an author asks for.
public enum ChartWish: String, Sendable, CaseIterable {
  /// A line through time for each series.
  case line
  /// A line in a plot of its own for each series, all on one scale.
  case multiples
  /// The points against the average and the limits of what chance explains.
  case process
  /// A column for each period.
  case columns
  /// The parts of each period or area on top of each other.
  case stacked
  /// The parts of each period or area beside each other.
  case grouped
  /// A bar for each area, the longest first.
  case bars
  /// The baseline and the latest value.
  case comparison
  /// The baseline and the latest value of each area or category, joined by a line.
  case slope
  /// The baseline and the latest value of each of many areas or categories, on one scale.
  case dumbbell
  /// What was done of what is required.
  case progress
  /// No chart.
  case none
}

/// How much a reader can tell apart in one chart.
public enum ChartLimits {
  /// The most lines in one plot.
  public static let lines = 6
  /// The most plots beside each other.
  public static let plots = 24
  /// The most parts in columns.
  public static let parts = 4
}
