import Diagnostics

/// The words of a section or a measure are not those of the edition before.
///
/// An edition begins as a copy of the last one, and words that nobody has touched read as if they had been written
/// for this quarter. Write them anew. Where they rightly stay as they were, say so under `stands`.
enum RepeatedWords: EditionRule, Hashable {
  /// They are the same, letter by letter.
  case repeated

  static let name = "repeated-words"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for (path, file) in edition.resolved.voiceWords {
      guard let earlier = edition.before.words[path], earlier.bytes == file.bytes else { continue }
      let note = Diagnostic.Note("They stand here.", at: Place(earlier.path))
      diagnostics.report(Self.repeated, at: Place(file.path), notes: [note])
    }
  }

  var severity: Severity { .warning }

  var message: String { "These words are the same as in the edition before." }

  var help: String? { "Write them anew, or say under `stands` why they stay." }
}
