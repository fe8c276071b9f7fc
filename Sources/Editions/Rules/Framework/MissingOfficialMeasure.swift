import Diagnostics

/// Each official measure of a priority that applies is answered by a measure.
///
/// Most official measures do not exist for one force, and readers must see which do: the measure is `official`;
/// or another stands in for it, as a `proxy`; or it is `not available` or `not applicable`, each with its reason.
/// Add a folder for the measure, and name the official one in its `measure.yml` under `official`. A measure of
/// which there are no figures needs no more than that file.
enum MissingOfficialMeasure: EditionRule, Hashable {
  /// No measure answers it.
  case missing(title: String, id: String)

  static let name = "missing-official-measure"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let answered = Set(edition.edition.sections.flatMap(\.answers))
    for (section, priority) in edition.applyingPriorities {
      for official in priority.measures
      where !answered.contains(Answer(priority: priority.id, official: official.id)) {
        section.reportAtPriority(Self.missing(title: official.title, id: official.id), into: &diagnostics)
      }
    }
  }

  var message: String {
    switch self {
    case .missing(let title, _): "No measure of the section answers the official one, “\(title)”."
    }
  }

  var help: String? {
    switch self {
    case .missing(_, let id):
      """
      Add a measure with `official: \(id)` whose evidence is `official`, `proxy`, `not available` or \
      `not applicable`.
      """
    }
  }
}

/// An official measure that a measure of the edition answers.
private struct Answer: Hashable {
  let priority: Framework.Priority.ID
  let official: Framework.OfficialMeasure.ID
}

extension Section {
  fileprivate var answers: [Answer] {
    guard let priority = priority?.priority.id else { return [] }
    return measures.compactMap { measure in
      measure.evidence?.official.map { Answer(priority: priority, official: $0.id) }
    }
  }
}
