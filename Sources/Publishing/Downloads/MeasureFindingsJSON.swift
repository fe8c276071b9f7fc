import Editions
import Measures

/// What is claimed of a measure, for its JSON: each finding with what it is worked out from, so that anyone can work it
/// out again. Described in the README.
enum MeasureFindingsJSON {
  /// Writes the findings as a member of `json`; nothing where the data say nothing.
  static func write(_ measure: Measure, site: Site, to json: inout JSONText) {
    guard let latest = measure.findings.latest, let series = measure.findings.series else { return }
    json.member("findings", latest) { latest, json in
      json.object { json in
        json.member("area", series.key.area)
        json.categories(of: latest, in: measure.reported)
        json.member("latest", latest, as: point)
        json.member("baseline", measure.findings.baseline, as: point)
        json.member("previous", series.previous(to: latest.period), as: point)
        json.member("year-earlier", series.yearEarlier(than: latest.period), as: point)
        json.member("change", measure.findings.change, as: change)
        shares(of: measure, at: latest.period, to: &json)
        json.member("rate", measure.rate, as: rate)
        peers(of: measure, at: latest, site: site, to: &json)
        json.member("process", measure.process, as: process)
        json.member("grade", measure.grading, as: grade)
        json.member("target", measure.target?.standing, as: target)
      }
    }
  }

  private static func point(_ row: Observation, to json: inout JSONText) {
    json.object { json in
      json.member("period", row.period)
      json.member("value", row.value)
      json.member("of", row.whole)
    }
  }

  private static func change(_ change: Change, to json: inout JSONText) {
    json.object { json in
      json.member("from", change.from)
      json.member("to", change.to)
      json.member("before", change.before)
      json.member("after", change.after)
      json.member("difference", change.difference, as: sourced)
      json.member("percent", change.percent, as: sourced)
      chance(of: change, to: &json)
    }
  }

  private static func sourced(_ sourced: Change.Sourced, to json: inout JSONText) {
    json.object { json in
      json.member("value", sourced) { $0.isPrinted ? $1.value($0.value) : $1.workedOut($0.value) }
      json.member("is", sourced.isPrinted ? "printed" : "worked out")
    }
  }

  /// The test by which chance alone could explain a change, or that the process does.
  private static func chance(of change: Change, to json: inout JSONText) {
    guard change.isUnclear else { return }
    if change.clarity == .withinProcess {
      json.member("chance", "limits of the process") { noClearChange(by: $0, to: &$1) }
    } else {
      json.member("chance", change.clarity.test, as: chance)
    }
  }

  private static func chance(_ test: ChanceTest, to json: inout JSONText) {
    let name =
      switch test {
      case .counts: "ratio of two counts"
      case .percentages: "difference of two percentages"
      }
    noClearChange(by: name, interval: test.interval, to: &json)
  }

  private static func noClearChange(
    by test: String, interval: ClosedRange<Double>? = nil, to json: inout JSONText
  ) {
    json.object { json in
      json.member("says", "no clear change")
      json.member("test", test)
      guard let interval else { return }
      json.member("level", workedOut: Double(Confidence.percent))
      json.member("lower", workedOut: interval.lowerBound)
      json.member("upper", workedOut: interval.upperBound.isFinite ? interval.upperBound : nil)
    }
  }

  private static func shares(of measure: Measure, at period: Period, to json: inout JSONText) {
    let data = measure.reported
    let shares = data.observations.filter { $0.period == period }.compactMap { row in
      data.share(of: row, quantity: measure.quantity).map { (row: row, share: $0) }
    }
    if shares.isEmpty { return }
    json.list("shares", shares) { item, json in
      json.object { json in
        json.member("area", item.row.area)
        json.categories(of: item.row, in: data)
        json.member("percent", workedOut: item.share.percent)
        json.member("part", item.share.part)
        json.member("whole", item.share.whole)
        json.member("whole-is", item.share.basis == .printed ? "printed" : "the sum of the categories")
      }
    }
  }

  private static func rate(_ rate: Measure.Rate, to json: inout JSONText) {
    json.object { json in
      json.member("value", workedOut: rate.value)
      json.member("count", rate.count)
      json.member("people", rate.people)
      json.member("per", workedOut: Double(rate.per))
    }
  }

  /// The force among its peers that have a row of the same period.
  private static func peers(of measure: Measure, at latest: Observation, site: Site, to json: inout JSONText)
  {
    let data = measure.reported
    let rows = data.observations.filter { $0.period == latest.period && $0.categories == latest.categories }
    let peers = site.areas.filter { area in area.kind == .peer && rows.contains { $0.area == area.id } }
      .map(\.id)
    guard latest.area == nil, !peers.isEmpty,
      let rank = data.rank(among: peers, at: latest.period, categories: latest.categories),
      let gap = data.gap(to: peers, at: latest.period, categories: latest.categories)
    else { return }
    json.member("peers", peers) { peers, json in
      json.object { json in
        json.list("areas", peers) { $1.string($0) }
        json.member("rank", rank.place)
        json.member("rank-is-shared", rank.isShared)
        json.member("gap-to-mean", workedOut: gap)
      }
    }
  }

  private static func process(_ process: ProcessBehaviour, to json: inout JSONText) {
    json.object { json in
      json.member("says", process.words)
      json.list("stretches", process.stretches, as: stretch)
      json.list("signals", process.stretches.flatMap(\.points).filter { $0.signal != nil }, as: signal)
      if !process.missing.isEmpty { json.list("missing", process.missing) { $1.string($0.notation) } }
    }
  }

  private static func signal(at point: ProcessPoint, to json: inout JSONText) {
    json.object { json in
      json.member("period", point.period)
      json.member("rule", point.signal?.rule.name)
      json.member("direction", (point.signal?.direction).map { $0 == .high ? "high" : "low" })
    }
  }

  private static func stretch(_ stretch: ProcessStretch, to json: inout JSONText) {
    json.object { json in
      json.member("from", stretch.points.first?.period)
      json.member("to", stretch.points.last?.period)
      json.member("because", stretch.recalculation?.reason)
      json.member("mean", workedOut: stretch.limits?.mean)
      json.member("average-moving-range", workedOut: stretch.limits?.averageMovingRange)
      json.member("lower", workedOut: stretch.limits?.lower)
      json.member("upper", workedOut: stretch.limits?.upper)
      json.member("on-trial", stretch.isOnTrial ? true : nil)
    }
  }

  private static func grade(_ grading: Grading, to json: inout JSONText) {
    json.object { json in
      json.member("grade", grading.grade?.name)
      json.member("awarded", grading.awarded?.grade.name)
      json.member("because", grading.awarded?.reason)
      json.member("thresholds", grading.thresholds, as: thresholds)
      json.member("sense", grading.thresholds?.sense.rawValue)
      if !grading.possible.isEmpty { json.list("by-thresholds", grading.possible) { $1.string($0.name) } }
    }
  }

  private static func thresholds(_ thresholds: GradeThresholds, to json: inout JSONText) {
    json.object { json in
      for (name, bound) in zip(thresholds.scale.names, thresholds.bounds) {
        json.member(named: name, bound) { $1.workedOut($0) }
      }
    }
  }

  private static func target(_ standing: TargetStanding, to json: inout JSONText) {
    json.object { json in
      json.member(standing.target.goal.name, workedOut: standing.target.goal.number)
      json.member("sense", standing.target.sense.rawValue)
      json.member("from", standing.change?.from ?? standing.target.from)
      json.member("reached", standing.reached, as: sourced)
      json.member("met", standing.isMet)
    }
  }
}

extension Target.Goal {
  /// As authors write it.
  fileprivate var name: StaticString {
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
