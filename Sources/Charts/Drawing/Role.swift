/// What a mark is for. The style sheet has a rule for each, and knows nothing else.
enum Role: Equatable, Sendable, Hashable {
  /// A faint rule at a round number.
  case grid
  /// The rule that bars and lines stand on.
  case axis
  /// A short rule between years.
  case tick
  /// From the end of a line to its words, across the plot and beside it.
  case leader
  /// The month that change is measured from.
  case baseline
  /// A value that others are held against, and the clear ground that sets it apart from bars.
  case reference, referenceGround
  /// A line of its series, counted from 1; its filled and its open dots; and its words.
  case line(Int), dot(Int), openDot(Int), seriesName(Int)
  /// A line without axes, and its last dot.
  case sparkline, sparkdot
  /// A bar that the finding is about; another; another too thin to be outlined; what was lost.
  case bar, otherBar, thinBar, ghost
  /// Words: quiet, plain, strong.
  case quiet, plain, strong

  /// Whether the words are bold.
  var isStrong: Bool {
    switch self {
    case .strong, .seriesName: true
    default: false
    }
  }

  /// Every role there is.
  static let all: [Role] =
    [
      .grid, .axis, .tick, .leader, .baseline, .reference, .referenceGround, .sparkline, .sparkdot, .bar,
      .otherBar, .thinBar, .ghost, .quiet, .plain, .strong,
    ] + (1...LineChart.mostSeries).flatMap { [.line($0), .dot($0), .openDot($0), .seriesName($0)] }
}
