import Editions
import Measures

/// What is claimed of a measure, for its JSON: each finding with what it is worked out from, so that anyone can work it
/// out again. Described in the README.
enum MeasureFindingsJSON {
  /// The findings; nil where the data say nothing.
  static func tree(of measure: Measure, site: Site) -> FindingsTree? {
    guard let latest = measure.findings.latest, let series = measure.findings.series else { return nil }
    return .parts([
      ("area", series.key.area.map(FindingsTree.text)),
      ("categories", categories(of: latest, in: measure.reported)),
      ("latest", point(latest)),
      ("baseline", measure.findings.baseline.map(point)),
      ("previous", series.previous(to: latest.period).map(point)),
      ("year-earlier", series.yearEarlier(than: latest.period).map(point)),
      ("change", measure.findings.change.map(change)),
      ("shares", shares(of: measure, at: latest.period)),
      ("rate", measure.rate.map(rate)),
      ("peers", peers(of: measure, at: latest, site: site)),
      ("process", measure.process.map { process($0, quantity: measure.quantity) }),
      ("grade", measure.grading.map(grade)),
      ("target", measure.target.map { target($0.standing) }),
    ])
  }

  private static func point(_ row: Observation) -> FindingsTree {
    .parts([
      ("period", .period(row.period)), ("value", row.value.map(FindingsTree.value)),
      ("of", row.whole.map(FindingsTree.value)),
    ])
  }

  /// The categories that a row is of, by their columns; nil where it is of all.
  private static func categories(of row: Observation, in data: Dataset) -> FindingsTree? {
    let named = zip(data.categoryColumns, row.categories).filter { !$0.1.isEmpty }
    return named.isEmpty ? nil : .parts(named.map { ($0.0, .text($0.1)) })
  }

  private static func change(_ change: Change) -> FindingsTree {
    .parts([
      ("from", .period(change.from)), ("to", .period(change.to)),
      ("before", change.before.map(FindingsTree.value)), ("after", change.after.map(FindingsTree.value)),
      ("difference", change.difference.map(sourced)), ("percent", change.percent.map(sourced)),
      ("chance", chance(change.clarity)),
    ])
  }

  private static func sourced(_ sourced: Change.Sourced) -> FindingsTree {
    .parts([
      ("value", sourced.isPrinted ? .value(sourced.value) : .workedOut(sourced.value)),
      ("is", .text(sourced.isPrinted ? "printed" : "worked out")),
    ])
  }

  /// The test by which chance alone could explain a change, or that the process does.
  private static func chance(_ clarity: ClearChange) -> FindingsTree? {
    switch clarity {
    case .noClearChange(let test): chance(test)
    case .withinProcess: noClearChange(by: "limits of the process", [])
    case .ledByProcess, .claimsNothing: nil
    }
  }

  private static func chance(_ test: ChanceTest) -> FindingsTree {
    let name =
      switch test {
      case .counts: "ratio of two counts"
      case .percentages: "difference of two percentages"
      }
    let upper = test.interval.upperBound
    return noClearChange(
      by: name,
      [
        ("level", .number(Double(Confidence.percent), decimals: 0)),
        ("lower", .workedOut(test.interval.lowerBound)),
        ("upper", upper.isFinite ? .workedOut(upper) : nil),
      ])
  }

  private static func noClearChange(
    by test: String, _ interval: [(name: String, part: FindingsTree?)]
  ) -> FindingsTree {
    .parts([("says", .text("no clear change")), ("test", .text(test))] + interval)
  }

  private static func shares(of measure: Measure, at period: Period) -> FindingsTree? {
    let data = measure.reported
    let shares = data.observations.filter { $0.period == period }.compactMap { row -> FindingsTree? in
      guard let share = data.share(of: row, quantity: measure.quantity) else { return nil }
      return .parts([
        ("area", row.area.map(FindingsTree.text)),
        ("categories", categories(of: row, in: data)),
        ("percent", .workedOut(share.percent)), ("part", .value(share.part)), ("whole", .value(share.whole)),
        ("whole-is", .text(share.basis == .printed ? "printed" : "the sum of the categories")),
      ])
    }
    return shares.isEmpty ? nil : .list(shares)
  }

  private static func rate(_ rate: Measure.Rate) -> FindingsTree {
    .parts([
      ("value", .workedOut(rate.value)), ("count", .value(rate.count)), ("people", .value(rate.people)),
      ("per", .number(Double(rate.per), decimals: 0)),
    ])
  }

  /// The force among its peers that have a row of the same period.
  private static func peers(of measure: Measure, at latest: Observation, site: Site) -> FindingsTree? {
    let data = measure.reported
    let rows = data.observations.filter { $0.period == latest.period && $0.categories == latest.categories }
    let peers = site.areas.filter { area in area.kind == .peer && rows.contains { $0.area == area.id } }.map(
      \.id)
    guard latest.area == nil, !peers.isEmpty,
      let rank = data.rank(among: peers, at: latest.period, categories: latest.categories),
      let gap = data.gap(to: peers, at: latest.period, categories: latest.categories)
    else { return nil }
    return .parts([
      ("areas", .list(peers.map(FindingsTree.text))), ("rank", .value(rank.place)),
      ("rank-is-shared", .flag(rank.isShared)), ("gap-to-mean", .workedOut(gap)),
    ])
  }

  private static func process(_ process: ProcessBehaviour, quantity: Quantity) -> FindingsTree {
    let signals = process.stretches.flatMap(\.points).compactMap { point in
      point.signal.map { signal in
        FindingsTree.parts([
          ("period", .period(point.period)), ("rule", .text(signal.rule.name)),
          ("direction", .text(signal.direction == .high ? "high" : "low")),
        ])
      }
    }
    return .parts([
      ("says", process.words.map(FindingsTree.text)),
      ("stretches", .list(process.stretches.map(stretch))), ("signals", .list(signals)),
      ("missing", process.missing.isEmpty ? nil : .list(process.missing.map(FindingsTree.period))),
    ])
  }

  private static func stretch(_ stretch: ProcessStretch) -> FindingsTree {
    .parts([
      ("from", (stretch.points.first?.period).map(FindingsTree.period)),
      ("to", (stretch.points.last?.period).map(FindingsTree.period)),
      ("because", (stretch.recalculation?.reason).map(FindingsTree.text)),
      ("mean", (stretch.limits?.mean).map(FindingsTree.workedOut)),
      ("average-moving-range", (stretch.limits?.averageMovingRange).map(FindingsTree.workedOut)),
      ("lower", (stretch.limits?.lower).map(FindingsTree.workedOut)),
      ("upper", (stretch.limits?.upper).map(FindingsTree.workedOut)),
      ("on-trial", stretch.isOnTrial ? .flag(true) : nil),
    ])
  }

  private static func grade(_ grading: Grading) -> FindingsTree {
    let bounds = grading.thresholds.map { thresholds in
      zip(thresholds.scale.names, thresholds.bounds).compactMap { name, bound in
        bound.map { (name: name, part: FindingsTree?.some(.workedOut($0))) }
      }
    }
    return .parts([
      ("grade", (grading.grade?.name).map(FindingsTree.text)),
      ("awarded", (grading.awarded?.grade.name).map(FindingsTree.text)),
      ("because", (grading.awarded?.reason).map(FindingsTree.text)),
      ("thresholds", bounds.map(FindingsTree.parts)),
      ("sense", (grading.thresholds?.sense.rawValue).map(FindingsTree.text)),
      ("by-thresholds", grading.possible.isEmpty ? nil : .list(grading.possible.map { .text($0.name) })),
    ])
  }

  private static func target(_ standing: TargetStanding) -> FindingsTree {
    .parts([
      (standing.target.goal.name, .workedOut(standing.target.goal.number)),
      ("sense", .text(standing.target.sense.rawValue)),
      ("from", (standing.change?.from ?? standing.target.from).map(FindingsTree.period)),
      ("reached", standing.reached.map(sourced)), ("met", standing.isMet.map(FindingsTree.flag)),
    ])
  }
}

extension Target.Goal {
  /// As authors write it.
  fileprivate var name: String {
    switch self {
    case .value: "value"
    case .difference: "change"
    case .percentChange: "percent"
    }
  }
}

extension ProcessSignal.Rule {
  fileprivate var name: String {
    switch self {
    case .outside: "beyond a limit"
    case .trend: "trend"
    case .twoInThree: "two in three near a limit"
    case .shift: "shift"
    }
  }
}
