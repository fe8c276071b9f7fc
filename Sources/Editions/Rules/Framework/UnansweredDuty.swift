import Diagnostics

/// Each duty of the framework is answered, by words or by a link.
///
/// The law asks for more than the statement: the inspectorate's report, figures on complaints and how complaints
/// are dealt with. Each is answered in `edition.yml` under `duties`, with `answer`, `address` or both. A duty
/// that the framework calls `answered-by: statement` needs nothing.
enum UnansweredDuty: EditionRule, Hashable {
  /// Nothing answers it.
  case unanswered(title: String, provision: String, id: String)

  static let name = "unanswered-duty"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for answer in edition.edition.answers where !answer.isGiven {
      let duty = answer.duty
      let problem = Self.unanswered(title: duty.title, provision: duty.provision, id: duty.id)
      edition.reportAtFramework(problem, into: &diagnostics)
    }
  }

  var message: String {
    switch self {
    case .unanswered(let title, let provision, _):
      "The edition does not answer the duty “\(title)” (\(provision))."
    }
  }

  var help: String? {
    switch self {
    case .unanswered(_, _, let id): "Add `\(id)` under `duties`, with an `answer` or an `address`."
    }
  }
}

extension DutyAnswer {
  fileprivate var isGiven: Bool { duty.isAnsweredByStatement || words != nil || address != nil }
}
