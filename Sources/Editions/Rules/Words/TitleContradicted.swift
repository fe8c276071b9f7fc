import Diagnostics
import Figures
import Measures

/// A title does not say that something went one way when the data say that it went the other.
///
/// Titles are read more than anything below them. A measure's `title` and `short` are searched for words that say that
/// something happened, such as "fell", "fewer", "rose" or "increased"; a title that denies ("did not fall") is left alone.
/// The word is held against the change from the baseline. Name the measure without saying how it went: Tally writes the
/// finding above the chart itself.
enum TitleContradicted: EditionRule, Hashable {
  /// A title says one way, and the data another.
  case contradicted(title: String, word: String, direction: Change.Direction, from: String)

  static let name = "title-contradicted"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      guard let change = measure.measure.findings.change, let direction = change.direction else { continue }
      for title in measure.definition.titles {
        guard let claim = DirectionWord.claim(in: title.value), claim.direction != direction else { continue }
        let problem = Self.contradicted(
          title: title.value, word: claim.word, direction: direction, from: change.from.words)
        diagnostics.report(problem, at: title.place, in: measure.definition.file)
      }
    }
  }

  var message: String {
    switch self {
    case .contradicted(let title, let word, let direction, let from):
      "The title “\(title)” says `\(word)`, and the data \(direction.verb) from \(from)."
    }
  }

  var help: String? { "Name the measure without saying how it went, or mend whichever is wrong." }
}

extension Change.Direction {
  /// What the data did.
  fileprivate var verb: String {
    switch self {
    case .up: "rose"
    case .down: "fell"
    case .level: "did not change"
    }
  }
}
