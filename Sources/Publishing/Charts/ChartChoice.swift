import Charts
import Editions
import Measures

/// Which chart suits the data: the author's wish, or the shape of what was printed. Two values make a
/// comparison, three a line, one a number, which needs no chart.
extension Measure {
  /// The chart of what is reported; nil where there is none to draw, or none is wished for.
  func chart(site: Site) -> Chart? {
    let kinds: [ChartWish] = chart.map { [$0] } ?? [.progress, .bars, .columns, .line, .comparison]
    for kind in kinds {
      guard var chart = drawn(as: kind, isWished: chart != nil, site: site) else {
        continue
      }
      // A process chart says it itself.
      if kind != .process { chart.notes += processNotes }
      return chart
    }
    return nil
  }

  /// The run that led to the latest value, where there is one.
  var sparkline: Chart? {
    guard let series = findings.series, series.isTimeSeries, series.points.count > 2 else { return nil }
    let quantity = quantity
    let points = series.points.map { LineChart.Point($0, of: quantity) }
    return Chart(title: findingName, kind: .sparkline(Sparkline(points: points)))
  }

  private func drawn(as kind: ChartWish, isWished: Bool, site: Site) -> Chart? {
    switch kind {
    case .none: return nil
    case .bars: return rankedBars(site: site)
    case .columns:
      guard let series = findings.series, isWished || series.isOfYears else { return nil }
      return columns(of: series, site: site)
    case .line: return lines(site: site)
    case .multiples: return multiples(site: site)
    case .stacked: return partColumns(.stacked, site: site)
    case .grouped: return partColumns(.grouped, site: site)
    case .slope: return slope(site: site)
    case .dumbbell: return dumbbells(site: site)
    case .progress: return isWished || isProgressAlone ? progress(site: site) : nil
    case .process: return process(site: site)
    case .comparison: return comparison(site: site)
    }
  }
}

extension Measure {
  /// Whether it has a requirement, and no run through time that says more.
  fileprivate var isProgressAlone: Bool {
    guard wholeKind == .requirement, let series = findings.series else { return false }
    return !series.isTimeSeries || series.points.count < 3
  }
}

extension Series {
  /// Whether it is of whole years that do not overlap, as columns show best.
  fileprivate var isOfYears: Bool {
    points.count > 2
      && points.allSatisfy { $0.period.form == .calendarYear || $0.period.form == .financialYear }
  }
}

extension LineChart.Point {
  /// A printed value at the last month of its window.
  init(_ observation: Observation, of quantity: Quantity) {
    let (value, period) = (observation.value ?? Value(.missing(.notAvailable)), observation.period)
    // A month's number says all of it.
    let words = period.isMonth ? nil : period
    self.init(
      month: Int(period.last?.index ?? 0), label: words?.title, when: words?.whenWords,
      comparedWhen: words?.comparedWhenWords, datum: Datum(value, of: quantity),
      isProvisional: value.marks.contains(.provisional))
  }
}

extension Datum {
  /// A value as the one formatter writes it.
  init(_ value: Value, of quantity: Quantity) {
    self.init(value.number, text: quantity.text(value))
  }
}

extension TickStyle {
  /// Ticks in the unit of a quantity.
  init(_ quantity: Quantity) {
    self.init(prefix: quantity.unit.prefix, suffix: quantity.unit.suffix)
  }
}
