import Diagnostics

/// Each priority that applies says what is planned next.
///
/// The government's guidance asks for the action that is planned for the next quarter. It stands in the words of
/// a voice with `kind: plan`, on the section or on one of its measures. The guidance is not law, so that this is
/// a warning; where the plan is `required: yes` its absence is a `missing-voice`, which is an error.
enum MissingPlan: EditionRule, Hashable {
  /// The edition has no voice for it.
  case noVoice
  /// The voice says nothing on a section.
  case missing(file: String)

  static let name = "missing-plan"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let plans = edition.edition.voices.filter { $0.kind == .plan }
    guard let plan = plans.first else {
      return edition.reportAtFramework(Self.noVoice, into: &diagnostics)
    }
    if plans.contains(where: \.isRequired) { return }
    for (section, _) in edition.applyingPriorities
    where !section.words.contains(where: { $0.voice.kind == .plan }) {
      let problem = Self.missing(file: plan.id + SourceKind.words)
      diagnostics.report(problem, at: Place(section.folder.definition.file.path))
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .noVoice: "The edition has no voice for planned action."
    case .missing: "The section does not say what is planned next."
    }
  }

  var help: String? {
    switch self {
    case .noVoice: "Add a voice with `kind: plan` under `voices`."
    case .missing(let file): "Write `\(file)` in the section's folder or in one of its measures'."
    }
  }
}
