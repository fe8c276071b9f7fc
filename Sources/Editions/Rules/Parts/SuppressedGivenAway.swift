import Diagnostics
import Measures

/// A suppressed value cannot be worked out from what stands beside it.
///
/// One confidential value (`[c]`) among parts whose others are printed, as is their total, is the total less the
/// others: everybody can read it. Suppress a second part, or the total.
enum SuppressedGivenAway: EditionRule, Hashable {
  /// The total less the other parts is the value.
  case givenAway(column: String)

  static let name = "suppressed-given-away"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      for breakdown in measure.breakdowns where breakdown.isComplete && breakdown.isAdditive {
        let hidden = breakdown.parts.filter { $0.value?.number == nil }
        guard breakdown.total.value?.number != nil, let part = hidden.first, hidden.count == 1,
          part.value?.missing == .confidential
        else { continue }
        let note = Diagnostic.Note("The total is here.", at: breakdown.total.place)
        part.report(Self.givenAway(column: breakdown.column), notes: [note], into: &diagnostics)
      }
    }
  }

  var message: String {
    switch self {
    case .givenAway(let column):
      "The confidential value is given away: it is the total over `\(column)` less the other parts."
    }
  }

  var help: String? { "Suppress a second part as well, or the total." }
}
