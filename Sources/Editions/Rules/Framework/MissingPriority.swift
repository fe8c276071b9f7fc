import Diagnostics

/// Every priority of the framework has a section.
///
/// The law asks which of the national priorities apply and which do not, with the reasons; a priority that the
/// edition passes over in silence is neither. Add a section that names it under `priority`, with `applies: yes`
/// or `applies: no`. A priority that does not apply needs no measures and no words beside its reason.
enum MissingPriority: EditionRule, Hashable {
  /// No section answers it.
  case missing(title: String, id: String)

  static let name = "missing-priority"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let answered = Set(edition.edition.sections.compactMap { $0.priority?.priority.id })
    for priority in edition.edition.framework?.priorities ?? [] where !answered.contains(priority.id) {
      edition.reportAtFramework(Self.missing(title: priority.title, id: priority.id), into: &diagnostics)
    }
  }

  var message: String {
    switch self {
    case .missing(let title, _): "The edition has no section for the priority “\(title)”."
    }
  }

  var help: String? {
    switch self {
    case .missing(_, let id):
      "Add a section with `priority: \(id)`, say whether it `applies`, and why under `because`."
    }
  }
}
