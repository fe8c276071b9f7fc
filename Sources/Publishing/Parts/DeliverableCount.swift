import Editions

/// How many deliverables there are, and what became of them.
struct DeliverableCount: Sendable {
  private let statuses: [Deliverable.Status]

  init(_ deliverables: [Deliverable]) {
    statuses = deliverables.map(\.status)
  }

  /// How many there are.
  var total: Int { statuses.count }

  /// How many have that status.
  func count(_ status: Deliverable.Status) -> Int { statuses.count { $0 == status } }

  /// `41 deliverables: 12 met, 3 not met, 26 under way`; where all are alike, `5 deliverables: all met`.
  var words: String {
    let subject = "\(total) \(total == 1 ? "deliverable" : "deliverables")"
    let found = Deliverable.Status.allCases.filter { count($0) > 0 }
    guard let only = found.first, found.count == 1 else {
      return "\(subject): " + found.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    }
    return "\(subject): \(total == 1 ? "" : "all ")\(only.rawValue)"
  }
}
