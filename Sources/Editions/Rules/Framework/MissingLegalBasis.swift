import Diagnostics

/// An edition under a framework says which law asks for it.
///
/// Real statements have named the wrong order, or none. Write it under `legal-basis` in `edition.yml`. The law
/// does not ask for this, so that it is a warning.
enum MissingLegalBasis: EditionRule, Hashable {
  /// It says nothing.
  case missing(order: String, citation: String)

  static let name = "missing-legal-basis"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    guard let order = edition.edition.framework?.order, edition.edition.record.legalBasis == nil else {
      return
    }
    let problem = Self.missing(order: order.title, citation: order.citation)
    edition.reportAtFramework(problem, into: &diagnostics)
  }

  var severity: Severity { .warning }

  var message: String { "The edition does not say which law asks for it." }

  var help: String? {
    switch self {
    case .missing(let order, let citation):
      "Add `legal-basis`; the framework rests on the \(order), \(citation)."
    }
  }
}
