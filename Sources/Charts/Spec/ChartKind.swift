/// The kinds of chart. A new kind is one type that conforms to `ChartForm`, and one case here.
public enum ChartKind: Sendable, Equatable {
  /// Values over time, as lines.
  case line(LineChart)
  /// Values over time against what a steady process would give.
  case process(ProcessChart)
  /// Values side by side, as upright bars.
  case columns(ColumnChart)
  /// Parts on top of each other or beside each other, as upright bars.
  case columnGroups(ColumnGroupChart)
  /// Values of named things, as bars beneath their names.
  case rankedBars(RankedBarChart)
  /// A baseline and the latest value.
  case comparison(ComparisonChart)
  /// Two values of each of many things, on one scale.
  case dumbbells(DumbbellChart)
  /// Two values of each of a few things, joined.
  case slope(SlopeChart)
  /// What was done of what is required.
  case progress(ProgressChart)
  /// Lines in plots of their own, on one scale.
  case multiples(SmallMultiples)
  /// The run that led to a value, without axes.
  case sparkline(Sparkline)

  /// The chart of whatever kind, by what every kind can do.
  var form: any ChartForm {
    switch self {
    case .line(let chart): chart
    case .process(let chart): chart
    case .columns(let chart): chart
    case .columnGroups(let chart): chart
    case .rankedBars(let chart): chart
    case .comparison(let chart): chart
    case .dumbbells(let chart): chart
    case .slope(let chart): chart
    case .progress(let chart): chart
    case .multiples(let chart): chart
    case .sparkline(let chart): chart
    }
  }
}
