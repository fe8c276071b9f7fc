/// The kinds of chart. A new kind is one type that conforms to `ChartForm`, and one case here.
public enum ChartKind: Sendable, Equatable {
  /// Values over time, as lines.
  case line(LineChart)
  /// Values side by side, as upright bars.
  case columns(ColumnChart)
  /// Values of named things, as bars beneath their names.
  case rankedBars(RankedBarChart)
  /// A baseline and the latest value.
  case comparison(ComparisonChart)
  /// The run that led to a value, without axes.
  case sparkline(Sparkline)

  /// The chart of whatever kind, by what every kind can do.
  var form: any ChartForm {
    switch self {
    case .line(let chart): chart
    case .columns(let chart): chart
    case .rankedBars(let chart): chart
    case .comparison(let chart): chart
    case .sparkline(let chart): chart
    }
  }
}
