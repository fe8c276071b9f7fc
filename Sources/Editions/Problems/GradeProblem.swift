import Diagnostics
import Measures
import Numerals

/// What can be wrong with grades: the scale of an edition, and how a measure is graded on it.
enum GradeProblem: Problem, Hashable {
  /// A measure is graded, and its edition has no scale.
  case noScale
  /// A scale has one grade.
  case shortScale
  /// A grade is not on the scale.
  case unknownGrade(String, grades: [String])
  /// There is neither an awarded grade nor a threshold.
  case nothingSaid
  /// A grade was awarded without a reason.
  case noReason(String)
  /// A reason is given, and no grade was awarded.
  case reasonOfNothing
  /// Nothing says which way thresholds are reached.
  case noSense
  /// They are reached one way, and the other is better.
  case senseContradicted(Target.Sense, better: Quantity.Better)
  /// The thresholds do not fit the scale.
  case thresholds(GradeThresholdsFault, sense: Target.Sense)
  /// The last grade has a threshold.
  case boundOfLast(String)
}

extension GradeProblem {
  var rule: String {
    switch self {
    case .noScale, .shortScale: "grades"
    case .unknownGrade, .nothingSaid, .noReason, .reasonOfNothing: "grade"
    case .noSense, .senseContradicted, .thresholds, .boundOfLast: "grade-thresholds"
    }
  }

  var message: String {
    switch self {
    case .noScale: "The measure is graded, and its edition has no scale of grades."
    case .shortScale: "A scale of one grade tells nothing apart."
    case .unknownGrade(let name, _): "The edition has no grade `\(name)`."
    case .nothingSaid: "The measure has neither an awarded grade nor thresholds."
    case .noReason(let name): "The grade `\(name)` was awarded, and nothing says why."
    case .reasonOfNothing: "A reason is given, and no grade was awarded."
    case .noSense: "Nothing says which way the thresholds are reached."
    case .senseContradicted(let sense, let better):
      "The thresholds are reached by `\(sense.rawValue)`, and `\(better.rawValue)` is better."
    case .thresholds(.count(let count, let grades), _):
      "There \(count == 1 ? "is 1 threshold" : "are \(count) thresholds") for \(grades) grades."
    case .thresholds(.order(let better, let worse), _):
      "The better grade asks for \(plain(better)), and the next one for \(plain(worse))."
    case .boundOfLast(let name): "`\(name)` is the last grade and has a threshold."
    }
  }

  private func plain(_ number: Double) -> String { NumeralText.forReaders.writePlain(number) }

  var help: String? {
    switch self {
    case .noScale: "List the grades in `edition.yml` under `grades`, the best first."
    case .shortScale: "List all of them, the best first."
    case .unknownGrade(let name, let grades): suggestion(for: name, among: grades)
    case .nothingSaid: "Say which grade was `awarded`, or give its `thresholds`."
    case .noReason: "Say why under `because`."
    case .reasonOfNothing: "Say which grade was `awarded`, or take `because` out."
    case .noSense:
      "Set `better: lower` or `better: higher`, or add `sense: at least` or `sense: at most` to the grade."
    case .senseContradicted: "Mend whichever is wrong."
    case .thresholds(.count(_, let grades), _):
      "Give one for each grade but the last, \(grades - 1) in all; where some are not known, write each as `grade: bound`."
    case .thresholds(.order, let sense):
      "The best grade stands first, and here asks for the \(sense == .atLeast ? "most" : "least")."
    case .boundOfLast: "Take it out: the last grade is for all that reaches no other."
    }
  }
}
