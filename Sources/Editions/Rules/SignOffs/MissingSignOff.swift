import Diagnostics

/// All have signed that an edition names, before it is published.
///
/// Who signs stands in `edition.yml` under `sign-offs`. While an edition is a draft a day may be left out: the checklist
/// of the preview says what is still to come. Write the day under `signed`; or leave `state: draft` until all have
/// signed.
enum MissingSignOff: EditionRule, Hashable {
  /// Somebody has not signed.
  case missing(by: String)

  static let name = "missing-sign-off"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let definition = edition.folder.definition
    guard definition.isPublished else { return }
    for entry in definition.signOffs where entry.signed == nil {
      diagnostics.report(Self.missing(by: entry.by.value), at: entry.by.place, in: definition.file)
    }
  }

  var message: String {
    switch self {
    case .missing(let by): "The edition is published, and `\(by)` has not signed."
    }
  }

  var help: String? { "Write the day under `signed`, or `state: draft` until it is signed." }
}
