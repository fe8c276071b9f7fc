import Charts
import Editions
import Measures

/// Charts of how a process behaves.
extension Measure {
  /// The headline series against its average and limits; nil where it is no process.
  func process(site: Site) -> Chart? {
    guard let series = findings.series, let behaviour = process else { return nil }
    let signals = Dictionary(
      behaviour.stretches.flatMap(\.points).map { ($0.period, $0.signal?.words) }
    ) { first, _ in first }
    let chart = ProcessChart(
      points: series.points.map { point in
        ProcessChart.Point(LineChart.Point(point, of: quantity), signal: signals[point.period] ?? nil)
      }, stretches: behaviour.stretches.compactMap { expected(of: $0, decimals: series.decimals) },
      target: targetLine, valueHead: quantity.noun.uppercasedFirst)
    return Chart(
      title: chartTitle, subtitle: subtitle(from: series.points, in: areaOfFindings(site: site)),
      notes: [behaviour.words].compactMap(\.self) + behaviour.notes + targetNotes, ticks: TickStyle(quantity),
      kind: .process(chart))
  }

  /// On what the verdict on the change rests where it is the process's, for a page that does not show the process: what
  /// that says, its average and its limits, and what a reader must know of them. None where the verdict is another's.
  var processNotes: [String] {
    guard let process, findings.change?.clarity.isOfProcess == true else { return [] }
    return [process.words, limitsInWords].compactMap(\.self) + process.notes
  }

  /// The last average and limits, in a sentence; nil where there are none.
  private var limitsInWords: String? {
    guard let series = findings.series, let stretch = process?.stretches.last,
      let expected = expected(of: stretch, decimals: series.decimals)
    else { return nil }
    let (average, upper) = ("The average is \(expected.mean.text)", expected.upper.text)
    guard expected.lower.value != nil else {
      return "\(average); the limit, below which chance alone would leave nearly all points, is \(upper)."
    }
    let limits = "\(expected.lower.text) and \(upper)"
    return "\(average); the limits, between which chance alone would leave nearly all points, are \(limits)."
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

extension Series {
  /// The most decimals that any of its values is printed with.
  fileprivate var decimals: Int { points.compactMap { $0.value?.decimals }.max() ?? 0 }
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
