import Diagnostics

/// A status that is typed agrees with the targets of the measures that the deliverable names.
///
/// A deliverable is not `met` where the data miss a target, and not `not met` where they reach all of them: one of the
/// two is wrong, and readers would see both. Correct the status, the target or the data; or take the status out, and
/// the targets tell it. Where the paper says so all the same, say why under `stands`. `under way` and `reported
/// elsewhere` claim nothing of a target, and may stand beside any.
enum StatusContradicted: EditionRule, Hashable {
  /// The targets say something else.
  case contradicted(id: String, typed: Deliverable.Status, judged: Deliverable.Status, measures: [String])

  static let name = "status-contradicted"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let measures = Dictionary(edition.edition.measures.map { ($0.id, $0) }) { first, _ in first }
    for definition in edition.sections.map(\.folder.definition) {
      for deliverable in definition.deliverables {
        let judges = deliverable.measures.compactMap { measures[$0.value] }
        guard let typed = deliverable.status, typed.value.claimsOutcome,
          let judged = Deliverable.Status(judgedBy: judges.map(\.targetIsMet)), judged != typed.value
        else { continue }
        let problem = Self.contradicted(
          id: deliverable.id.value, typed: typed.value, judged: judged, measures: judges.map(\.id))
        diagnostics.report(problem, at: typed.place, in: definition.file)
      }
    }
  }

  var message: String {
    switch self {
    case .contradicted(let id, let typed, let judged, let measures):
      """
      The deliverable `\(id)` is said to be \(typed.rawValue), and by the \(measures.count == 1 ? "target" : "targets") \
      of \(quotedList(measures, joinedBy: "and")) it is \(judged.rawValue).
      """
    }
  }

  var help: String? {
    "Correct the status, or take it out and let the target tell it; or say under `stands` why it stays."
  }
}

extension Deliverable.Status {
  /// Whether it says that something was reached or missed.
  fileprivate var claimsOutcome: Bool { self == .met || self == .notMet }
}
