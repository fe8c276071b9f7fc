import Diagnostics

/// A required voice speaks in every section that reports.
///
/// Readers expect to hear the same voices on each priority: what the force says of it, what the commissioner
/// says. A voice with `required: yes` in `edition.yml` speaks on the whole section or on one of its measures. A
/// section of words alone asks for none, and neither does a priority that does not apply. A file of words that is
/// there and empty is reported by itself.
enum MissingVoice: EditionRule, Hashable {
  /// It says nothing.
  case missing(name: String, file: String)

  static let name = "missing-voice"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let required = edition.edition.voices.filter(\.isRequired)
    for section in edition.sections where section.section.reports {
      let speaking = Set(section.words.map(\.voice.id))
      let begun = section.folder.unreadWords
      for voice in required where !speaking.contains(voice.id) && !begun.contains(voice.id) {
        let problem = Self.missing(name: voice.name, file: voice.id + SourceKind.words)
        diagnostics.report(problem, at: Place(section.folder.definition.file.path))
      }
    }
  }

  var message: String {
    switch self {
    case .missing(let name, _): "The section has no words under “\(name)”."
    }
  }

  var help: String? {
    switch self {
    case .missing(_, let file): "Write `\(file)` in the section's folder or in one of its measures'."
    }
  }
}

extension Section {
  /// Whether it reports on something: on a priority that applies, or on measures of its own.
  fileprivate var reports: Bool { priority?.applies ?? !measures.isEmpty }
}
