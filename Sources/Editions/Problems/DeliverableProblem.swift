import Diagnostics

/// What can be wrong with a deliverable.
enum DeliverableProblem: Problem, Hashable {
  /// Neither a status nor a measure that gives it one.
  case noStatus(String)
  /// It is to be judged by measures, and none of them can tell.
  case measuresTellNothing(String, measures: [String])
  /// It names a measure that the edition does not have.
  case unknownMeasure(String, known: [String])

  var rule: String {
    switch self {
    case .noStatus, .measuresTellNothing: "missing-status"
    case .unknownMeasure: "unknown-measure"
    }
  }

  var message: String {
    switch self {
    case .noStatus(let id): "The deliverable `\(id)` has no status."
    case .measuresTellNothing(let id, let measures):
      "The deliverable `\(id)` has no status, and \(quotedList(measures, joinedBy: "and")) cannot tell it."
    case .unknownMeasure(let id, _): "The edition has no measure `\(id)`."
    }
  }

  var help: String? {
    let statuses = quotedList(Deliverable.Status.allCases.map(\.rawValue))
    switch self {
    case .noStatus: return "Add `status:` with \(statuses), or `measure:` with a measure that has a target."
    case .measuresTellNothing:
      return "Add `status:` with \(statuses), or give the measure a target that its data can be held against."
    case .unknownMeasure(let id, let known): return suggestion(for: id, among: known)
    }
  }
}
