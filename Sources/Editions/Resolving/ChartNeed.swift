import Measures

/// What a chart needs that the data lack.
enum ChartNeed: Error, Hashable {
  /// More windows in a row of time, all of one length and with dates.
  case windows(Int)
  /// More areas with a value at the latest period.
  case areas(Int)
  /// A second value, or a change.
  case change
  /// So many series through time.
  case series(ClosedRange<Int>)
  /// So many parts: categories, or areas.
  case parts(ClosedRange<Int>)
  /// Parts that add up.
  case sum
  /// So many things with a value at the baseline and at the latest period.
  case pairs(ClosedRange<Int>)
  /// What is asked for.
  case requirement
  /// What keeps the series from being a process.
  case process(ProcessRefusal)
}

/// What a chart can be drawn of.
struct ChartMaterial {
  let definition: MeasureDefinition
  let data: Dataset
  let findings: Findings
  let target: Measure.Goal?
}

extension ChartWish {
  /// What the data lack for this chart; nil where it can be drawn.
  func need(of material: ChartMaterial) -> ChartNeed? {
    let findings = material.findings
    return switch self {
    case .none: nil
    case .line: findings.series.need(windows: 3)
    case .multiples: (2...ChartLimits.plots).contains(material.lines) ? nil : .series(2...ChartLimits.plots)
    case .columns: findings.series.need(windows: 2)
    case .stacked: material.needOfParts ?? (material.partsAddUp ? nil : .sum)
    case .grouped: material.needOfParts
    case .bars: material.data.areasAtTheLatestPeriod < 2 ? .areas(2) : nil
    case .comparison: findings.change == nil ? .change : nil
    case .slope: material.need(pairs: 1...ChartLimits.lines)
    case .dumbbell: material.need(pairs: 2...Int.max)
    case .process: findings.series.processNeed()
    case .progress: material.isProgress ? nil : .requirement
    }
  }
}

extension ChartMaterial {
  /// How many series there are through time.
  fileprivate var lines: Int { data.series.count { $0.isTimeSeries && $0.points.count > 2 } }

  fileprivate var needOfParts: ChartNeed? {
    guard let table = PartTable(data), table.parts.count <= ChartLimits.parts else {
      return .parts(2...ChartLimits.parts)
    }
    return nil
  }

  /// Whether columns of its parts on top of each other have a meaning.
  fileprivate var partsAddUp: Bool {
    guard definition.quantity.unit.addsUp, let table = PartTable(data) else { return false }
    return definition.nonAdditive.isEmpty
      && table.parts.allSatisfy { $0.values.allSatisfy { ($0?.number ?? 0) >= 0 } }
  }

  fileprivate func need(pairs: ClosedRange<Int>) -> ChartNeed? {
    guard let change = findings.change else { return .change }
    let count = data.pairs(from: change.from, to: change.to, unit: definition.quantity.unit).count
    return pairs.contains(count) ? nil : .pairs(pairs)
  }

  /// Whether the latest value is set against what is asked for.
  fileprivate var isProgress: Bool {
    guard let latest = findings.latest, latest.value?.number != nil else { return false }
    if definition.wholeKind == .requirement { return latest.whole?.number != nil }
    return target?.standing.target.isAmountToReach ?? false
  }
}

extension Target {
  /// Whether it is a value above zero of which a part may be done.
  public var isAmountToReach: Bool {
    if case .value(let number) = goal { sense == .atLeast && number > 0 } else { false }
  }
}

extension Series? {
  fileprivate func need(windows: Int) -> ChartNeed? {
    guard let self, self.isTimeSeries, self.points.count >= windows else { return .windows(windows) }
    return nil
  }

  /// How the series behaves as a process whose limits start again there; or what keeps it from being one.
  func process(_ recalculations: [Recalculation] = []) throws(ChartNeed) -> ProcessBehaviour {
    if let need = need(windows: ProcessMethod.fewestPoints) { throw need }
    guard let self else { throw .windows(ProcessMethod.fewestPoints) }
    do throws(ProcessRefusal) {
      return try ProcessBehaviour(of: self, recalculations: recalculations)
    } catch {
      throw .process(error)
    }
  }

  /// What keeps the series from being a process; nil where nothing does.
  func processNeed() -> ChartNeed? {
    do throws(ChartNeed) {
      _ = try process()
      return nil
    } catch {
      return error
    }
  }
}

extension ChartNeed {
  /// The month that a recalculation cannot begin with; nil where something else is in the way.
  var month: Month? {
    switch self {
    case .process(.noReason(let month)), .process(.emptyStretch(let month)): month
    default: nil
    }
  }
}

extension Dataset {
  fileprivate var areasAtTheLatestPeriod: Int {
    let rows = observations.filter { $0.categories.allSatisfy(\.isEmpty) && $0.value != nil }
    let latest = rows.latestPeriod
    return rows.count { $0.area != nil && $0.period == latest }
  }
}
