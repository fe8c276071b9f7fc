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
  /// The band of a line's likely values.
  case interval(Int)
  /// What is expected of a process: the band between its limits, the limits, the average; and a point that
  /// chance does not explain.
  case expected, limit, mean, signal
  /// The value before, the value now, and what joins them.
  case before, now, joint
  /// What is required, as a frame to be filled.
  case required
  /// A part of a column, counted from 1; what keeps two dark ones apart.
  case part(Int), seam
  /// A line without axes, and its last dot.
  case sparkline, sparkdot
  /// A bar that the finding is about; another; another too thin to be outlined; what was lost.
  case bar, otherBar, thinBar, ghost
  /// Words: quiet, plain, strong; and those above a plot, over the rules of others.
  case quiet, plain, strong, flag

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
      .otherBar, .thinBar, .ghost, .quiet, .plain, .strong, .flag, .expected, .limit, .mean,
      .signal, .before,
      .now, .joint, .seam, .required,
    ]
    + (1...LineChart.mostSeries).flatMap {
      [.line($0), .dot($0), .openDot($0), .seriesName($0), .interval($0)]
    } + (1...PartStyle.all.count).map { .part($0) }
}
