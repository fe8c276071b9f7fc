/// What the data of a measure say.
public struct Findings: Sendable, Hashable {
  /// The series that they are about; nil where there are no data.
  public let series: Series?
  /// The last point that is not before the baseline; the baseline itself where there is no other.
  public let latest: Observation?
  /// The point of the baseline, where the series has it.
  public let baseline: Observation?
  /// How the latest point differs from the period that its row names, else from the baseline, else, where the
  /// series has no baseline, from the last period of its length before it.
  public private(set) var change: Change?
  /// How the series behaves as a process; nil where it is none, or has too few windows.
  public private(set) var process: ProcessBehaviour?

  /// The findings of `dataset`, compared with the baseline `period` where the rows name no other.
  public init(of dataset: Dataset, baseline period: Period?, quantity: Quantity) {
    let series = dataset.headline
    let baseline = period.flatMap { series?.point(at: $0) }
    let latest =
      series?.points.last { $0.period != period && !$0.period.isBefore(period) }
      ?? baseline ?? series?.points.last
    self.series = series
    self.latest = latest
    self.baseline = baseline
    change = latest.flatMap { latest in
      series.flatMap { series in
        let previous = latest.period == period ? nil : series.previous(to: latest.period)?.period
        return Change(to: latest, in: series, baseline: period, quantity: quantity)
          ?? Change(to: latest, in: series, baseline: previous, quantity: quantity)
      }
    }
  }

  /// The same findings with how their series behaves as a process, which leads in what is said of the change.
  public func judged(by process: ProcessBehaviour?) -> Findings {
    guard let process else { return self }
    var findings = self
    findings.process = process
    findings.change = change?.judged(by: process)
    return findings
  }

  /// No data, no findings.
  public static let none = Findings(
    of: Dataset(observations: []), baseline: nil, quantity: Quantity(unit: .count, noun: ""))
}

extension Period {
  fileprivate func isBefore(_ other: Period?) -> Bool { other.flatMap(precedes) ?? false }
}
