import Charts
import Editions
import Measures

/// Charts of how a process behaves.
extension Measure {
  /// The headline series against its average and limits; nil where it is no process.
  func process(site: Site) -> Chart? {
    guard let series = findings.series, let behaviour = process else { return nil }
    let decimals = series.points.compactMap { $0.value?.decimals }.max() ?? 0
    let signals = Dictionary(
      behaviour.stretches.flatMap(\.points).map { ($0.period, $0.signal?.words) }
    ) { first, _ in first }
    let chart = ProcessChart(
      points: series.points.map { point in
        ProcessChart.Point(LineChart.Point(point, of: quantity), signal: signals[point.period] ?? nil)
      }, stretches: behaviour.stretches.compactMap { expected(of: $0, decimals: decimals) },
      target: targetLine, valueHead: quantity.noun.uppercasedFirst)
    return Chart(
      title: chartTitle, subtitle: subtitle(from: series.points, in: areaOfFindings(site: site)),
      notes: [behaviour.words].compactMap(\.self) + behaviour.notes + targetNotes, ticks: TickStyle(quantity),
      kind: .process(chart))
  }

  private func expected(of stretch: ProcessStretch, decimals: Int) -> ProcessChart.Stretch? {
    guard let limits = stretch.limits, let first = stretch.points.first?.period.last,
      let last = stretch.points.last?.period.last
    else { return nil }
    func datum(_ number: Double) -> Datum { Datum(Value(number, decimals: decimals), of: quantity) }
    // Where no value is below zero, a limit below it says nothing.
    let isAboveZero = stretch.points.allSatisfy { $0.number >= 0 }
    return ProcessChart.Stretch(
      months: Int(first.index)...Int(last.index), mean: datum(limits.mean),
      lower: isAboveZero && limits.lower < 0 ? Datum(nil, text: "none") : datum(limits.lower),
      upper: datum(limits.upper),
      reason: stretch.recalculation.map { "\($0.reason.withoutFullStop), \($0.first.words)" })
  }
}

extension ProcessSignal {
  /// What readers are told of a point.
  fileprivate var words: String {
    let isHigh = direction == .high
    return switch rule {
    case .outside: isHigh ? "above the upper limit" : "below the lower limit"
    case .trend: isHigh ? "part of a long rise" : "part of a long fall"
    case .twoInThree: isHigh ? "two of three near the upper limit" : "two of three near the lower limit"
    case .shift: isHigh ? "part of a long run above average" : "part of a long run below average"
    }
  }
}

extension String {
  /// A sentence as part of another.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
