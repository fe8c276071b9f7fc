/// One line each for many things, in plots of their own beside each other, all on one scale: what a chart of more
/// lines than can be told apart becomes.
public struct SmallMultiples: Sendable, Equatable {
  /// How many plots a reader can look through.
  public static let mostPlots = 24

  /// The lines, each with its name, in the order in which they stand.
  public var series: [LineChart.Series]
  /// Whether the scale must start at zero; else it does where that wastes no more than half the height.
  public var startsAtZero: Bool

  /// A plot for each of `series`.
  public init(series: [LineChart.Series], startsAtZero: Bool = false) {
    self.series = series
    self.startsAtZero = startsAtZero
  }
}

extension SmallMultiples: ChartForm {
  var faults: [ChartFault] {
    let order = series.flatMap { LineChart(series: [$0]).faults }.filter { $0 != .nothingToDraw }
    return values.isEmpty ? order + [.nothingToDraw] : order
  }

  func remarks(ticks: TickStyle) -> [String] {
    ["All plots have one scale."] + domain.remarks(ticks: ticks)
      + (series.contains { $0.points.contains(where: \.isOpen) } ? ["Open dots are provisional."] : [])
  }

  func table(caption: String) -> ChartTable { LineChart(series: series).table(caption: caption) }

  var sentences: [String] { LineChart(series: series).sentences }

  /// What the scale of values must show.
  var domain: ValueDomain { startsAtZero ? .fromZero(values) : .fitting(values) }

  private var values: [Double] { series.flatMap { $0.points.compactMap(\.datum.drawable) } }
}
