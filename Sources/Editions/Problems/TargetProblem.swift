import Diagnostics
import Measures
import Numerals

/// What can be wrong with the target of a measure.
enum TargetProblem: Problem, Hashable {
  /// It has no goal, or more than one.
  case goals(Int)
  /// Nothing says which way it is reached.
  case noSense
  /// It is reached one way, and the other is better.
  case senseContradicted(Target.Sense, better: Quantity.Better)
  /// A value is measured from a period.
  case valueFromPeriod
  /// The change is measured from the latest period itself.
  case fromLatest(Period)
  /// The change is measured from a period of which the data say nothing.
  case noRow(Period)
  /// The change is measured from no period that it names, the data say nothing of the baseline, and so from another.
  case notFromBaseline(Period, instead: Period)
  /// The change is measured between windows of different lengths.
  case unequalWindows(Period, from: Period)
}

extension TargetProblem {
  var rule: String { "target" }

  var message: String {
    switch self {
    case .goals(0): "The target does not say what is to be reached."
    case .goals(let count): "The target has \(Cardinal.write(count)) goals."
    case .noSense: "Nothing says which way the target is reached."
    case .senseContradicted(let sense, let better):
      "The target is reached by `\(sense.rawValue)`, and `\(better.rawValue)` is better."
    case .valueFromPeriod: "The target is a value, and is measured from a period."
    case .fromLatest(let period): "The target is measured from \(period.words), which is the latest period."
    case .noRow(let period):
      "The target is measured from \(period.words), of which the data have neither a value nor a change."
    case .notFromBaseline(let baseline, let other):
      """
      The target does not say what it is measured from. It is not from the baseline, \(baseline.words): the change that \
      the data tell is from \(other.words).
      """
    case .unequalWindows(let latest, let from):
      "The target is measured from \(from.words) to \(latest.words), which is not as long."
    }
  }

  var help: String? {
    switch self {
    case .goals: "Write exactly one of `value`, `change` and `percent`."
    case .noSense: "Set `better: lower` or `better: higher`, or add `sense: at least` or `sense: at most`."
    case .senseContradicted: "Mend whichever is wrong."
    case .valueFromPeriod: "Take `from` out, or write the goal as a `change` or `percent`."
    case .fromLatest: "Name the earlier period that the target is measured from."
    case .noRow: "Add its row to `data.csv`, or name a period that is there."
    case .notFromBaseline(_, let other):
      "Add the row of the baseline to `data.csv`, or `from: \(other.notation)` where the target is from then."
    case .unequalWindows: "Name a period of the same length."
    }
  }
}
