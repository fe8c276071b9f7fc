import Diagnostics
import Measures

/// A retired measure leads on to one that can be read, and stays retired.
///
/// A measure that is no longer reported says why under `retired`, and may name under `successor` the measure that is
/// reported instead: one of the same edition, or of any published one. A measure that an earlier edition retired and
/// that has come back says under `changed` what happened.
enum RetiredMeasure: EditionRule, Hashable {
  /// No edition has the successor.
  case unknownSuccessor(String, known: [String])
  /// The measure is its own successor.
  case ownSuccessor
  /// An earlier edition retired it.
  case reportedAgain

  static let name = "retired-measure"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      let file = measure.definition.file
      if let retirement = measure.definition.retirement {
        guard let successor = retirement.successor,
          let problem = Self(successor.value, of: measure.measure.id, in: edition)
        else { continue }
        diagnostics.report(problem, at: successor.place, in: file)
      } else if measure.definition.changed == nil,
        let earlier = edition.before.measures[measure.measure.id], earlier.definition.retirement != nil
      {
        let note = Diagnostic.Note("It was retired here.", at: Place(earlier.definition.file.path))
        diagnostics.report(Self.reportedAgain, at: Place(file.path), notes: [note])
      }
    }
  }

  /// What is wrong with the successor of a measure; nil where nothing is.
  private init?(_ successor: String, of measure: Measure.ID, in edition: EditionUnderReview) {
    if successor == measure {
      self = .ownSuccessor
    } else if edition.publishedMeasures.contains(successor) {
      return nil
    } else {
      let own = edition.measures.map(\.measure.id)
      if own.contains(successor) { return nil }
      let known = edition.publishedMeasures.union(own).subtracting([measure])
      self = .unknownSuccessor(successor, known: known.sorted())
    }
  }

  var message: String {
    switch self {
    case .unknownSuccessor(let name, _): "No published edition has a measure `\(name)`."
    case .ownSuccessor: "The measure is its own successor."
    case .reportedAgain: "The measure was retired in an earlier edition, and is reported again."
    }
  }

  var help: String? {
    switch self {
    case .unknownSuccessor(let name, let known): suggestion(for: name, among: known)
    case .ownSuccessor: "Name the measure that is reported instead, or take `successor` out."
    case .reportedAgain: "Say under `changed` why, or give what is now another measure another folder."
    }
  }
}
