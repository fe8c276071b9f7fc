import Diagnostics

/// A section says why its priority applies, or why it does not.
///
/// The law asks for the reasons as well as for the assessment. Write them under `because` in `section.yml`, as
/// readers should see them.
enum PriorityReason: EditionRule, Hashable {
  /// There is none.
  case missing(applies: Bool)

  static let name = "priority-reason"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for section in edition.sections {
      guard let priority = section.section.priority, priority.because == nil else { continue }
      section.reportAtPriority(Self.missing(applies: priority.applies), into: &diagnostics)
    }
  }

  var message: String {
    switch self {
    case .missing(applies: true): "The section does not say why its priority applies."
    case .missing(applies: false): "The section does not say why its priority does not apply."
    }
  }

  var help: String? { "Say why under `because`." }
}
