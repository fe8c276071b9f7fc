import Diagnostics

/// A rule that an edition is held against.
///
/// One rule is one file. The type is at once what can be wrong, as facts with their words, and the check that
/// finds it. Its doc comment is its section of the reference (`Documentation/rules.md`): what it holds, why, and
/// how to mend it.
protocol EditionRule: Problem {
  /// The rule's word in reports and under `stands` in `edition.yml`.
  static var name: String { get }
  /// Reports every place of `edition` that breaks the rule.
  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList)
}

extension EditionRule {
  /// The word of the type, whatever the case.
  var rule: String { Self.name }
}
