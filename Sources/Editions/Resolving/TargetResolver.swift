import Diagnostics
import Measures
import Reading

/// Holds the data of one measure against its target.
struct TargetResolver {
  let definition: TargetDefinition
  let measure: MeasureDefinition
  /// The data of the measure; nil where not all of them could be read.
  let data: MeasureData?
  /// The measure's own baseline, else the edition's.
  let baseline: Period?
  /// What does not fit.
  private(set) var diagnostics = DiagnosticList()

  init(_ definition: TargetDefinition, of measure: MeasureDefinition, data: MeasureData?, baseline: Period?) {
    self.definition = definition
    self.measure = measure
    self.data = data
    self.baseline = baseline
  }

  /// The target, and how the findings stand to it; nil where it is none.
  mutating func target(_ findings: Findings) -> Measure.Goal? {
    guard let goal = goal(), let sense = sense() else { return nil }
    checkPeriod(of: goal, findings)
    let target = Target(goal, sense: sense, from: definition.from?.value)
    return Measure.Goal(
      standing: TargetStanding(of: target, by: findings, quantity: measure.quantity),
      place: definition.paperPlace)
  }

  private mutating func goal() -> Target.Goal? {
    // A goal that is no number has been reported.
    if definition.goalCount == 1 { return definition.goals.first?.value }
    report(.goals(definition.goalCount), at: definition.place)
    return nil
  }

  /// Which way the goal is reached: the way that is better, else as the target says.
  private mutating func sense() -> Target.Sense? {
    let better = Target.Sense(measure.quantity.better)
    guard let sense = definition.sense else {
      if better == nil { report(.noSense, at: definition.place) }
      return better
    }
    guard let better, better != sense.value else { return sense.value }
    report(.senseContradicted(sense.value, better: measure.quantity.better), at: sense.place)
    return nil
  }

  /// A value is measured from no period, and a change between windows of one length, both of which the data know.
  private mutating func checkPeriod(of goal: Target.Goal, _ findings: Findings) {
    guard let from = definition.from else { return checkBaseline(of: goal, findings) }
    if case .value = goal { return report(.valueFromPeriod, at: from.place) }
    guard let latest = findings.latest?.period else { return }
    if latest == from.value { return report(.fromLatest(from.value), at: from.place) }
    if let length = latest.length, let other = from.value.length, length != other {
      report(.unequalWindows(latest, from: from.value), at: from.place)
    } else if let data, !data.tells(of: from.value) {
      report(.noRow(from.value), at: from.place)
    }
  }

  /// A change from no period that is named is one from the baseline, where there is one.
  private mutating func checkBaseline(of goal: Target.Goal, _ findings: Findings) {
    if case .value = goal { return }
    guard data != nil, let baseline, let from = findings.change?.from, from != baseline else { return }
    report(.notFromBaseline(baseline, instead: from), at: definition.place)
  }

  private mutating func report(_ problem: TargetProblem, at place: Place) {
    diagnostics.report(problem, at: place, in: measure.file)
  }
}
