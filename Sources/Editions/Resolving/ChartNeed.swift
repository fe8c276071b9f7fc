import Measures

/// What a chart needs that the data lack.
enum ChartNeed: Hashable {
  /// More windows in a row of time, all of one length and with dates.
  case windows(Int)
  /// More areas with a value at the latest period.
  case areas(Int)
  /// A second value, or a change.
  case change
  /// What keeps the series from being a process.
  case process(ProcessRefusal)
}

extension ChartWish {
  /// What the data lack for this chart; nil where it can be drawn.
  func need(in data: Dataset, _ findings: Findings) -> ChartNeed? {
    switch self {
    case .none: nil
    case .line: findings.series.need(windows: 3)
    case .columns: findings.series.need(windows: 2)
    case .bars: data.areasAtTheLatestPeriod < 2 ? .areas(2) : nil
    case .comparison: findings.change == nil ? .change : nil
    case .process: findings.series.need(windows: ProcessMethod.fewestPoints) ?? findings.series?.processNeed
    }
  }
}

extension Series? {
  fileprivate func need(windows: Int) -> ChartNeed? {
    guard let self, self.isTimeSeries, self.points.count >= windows else { return .windows(windows) }
    return nil
  }
}

extension Series {
  fileprivate var processNeed: ChartNeed? {
    do throws(ProcessRefusal) {
      _ = try ProcessBehaviour(of: self)
      return nil
    } catch {
      return .process(error)
    }
  }
}

extension Dataset {
  fileprivate var areasAtTheLatestPeriod: Int {
    let rows = observations.filter { $0.categories.allSatisfy(\.isEmpty) && $0.value != nil }
    return rows.filter { $0.area != nil && $0.period == rows.last?.period }.count
  }
}
