/// Why a chart should not be published as it stands.
public enum ChartFault: Error, Sendable, Hashable {
  /// It has more lines than can be told apart.
  case tooManySeries(count: Int)
  /// The points of a line are not in order of time, or two share a month.
  case monthsOutOfOrder(series: String)
  /// It has more parts than can be told apart by their fills.
  case tooManyParts(count: Int)
  /// A part of a whole is negative.
  case negativePart(name: String)
  /// No value in it can be drawn.
  case nothingToDraw

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .tooManySeries(let count):
      "This chart has \(count) lines, and only \(LineChart.mostSeries) can be told apart."
    case .monthsOutOfOrder(let series):
      "The points of `\(series)` are not in order of time, each month once."
    case .tooManyParts(let count):
      "This chart has \(count) parts, and only \(ColumnGroupChart.mostParts) can be told apart."
    case .negativePart(let name):
      "The part `\(name)` has a negative value, and parts of a whole cannot."
    case .nothingToDraw:
      "This chart has no value to draw."
    }
  }

  /// What to do about it; nil where the message already says it.
  public var help: String? {
    switch self {
    case .tooManySeries: "Split it into small multiples on one scale."
    case .tooManyParts: "Put the smallest together."
    case .negativePart: "Stand the columns beside each other."
    case .monthsOutOfOrder, .nothingToDraw: nil
    }
  }
}
