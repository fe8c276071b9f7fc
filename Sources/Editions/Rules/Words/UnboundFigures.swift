import Diagnostics
import Figures

/// A figure that the data of a measure give is bound to them.
///
/// A number that is typed, or quoted from `facts.csv`, where the measure's own data hold it, is not held against them
/// when they change. The rule looks for numbers that say exactly what one finding says, and names its formula: bind the
/// figure with it, as in `[28,675 burglaries](=value(YE-2019-06))`. Where the number means another thing that happens to
/// be the same, say so under `stands`.
enum UnboundFigures: EditionRule, Hashable {
  /// The figure, whether it is quoted from a fact, and the formula that gives it.
  case given(String, isQuoted: Bool, formula: Formula)

  static let name = "unbound-figure"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for figure in edition.edition.figures {
      guard let hint = figure.hint else { continue }
      let problem = Self.given(figure.text, isQuoted: figure.kind == .quoted, formula: hint)
      diagnostics.report(problem, at: figure.place, in: figure.file)
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .given(let text, let isQuoted, let formula):
      "`\(text)` is `\(formula.notation)`, and is "
        + (isQuoted ? "quoted from `facts.csv`." : "not bound to it.")
    }
  }

  var help: String? {
    switch self {
    case .given(let text, _, let formula) where formula.finding.isComparison:
      "Write `[… \(text)](\(formula.notation))`, with the word or sign for its direction inside the link."
    case .given(let text, _, let formula): "Write `[\(text)](\(formula.notation))`."
    }
  }
}
