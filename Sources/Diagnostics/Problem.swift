/// What is wrong, as facts. The words stand beside the facts, in one place, and follow one style:
/// one sentence, present tense, about the author's thing; what was typed stands in backticks; what to do
/// stands in `help`, in the imperative.
public protocol Problem: Sendable {
  /// The rule that is broken, in kebab case (`ragged-row`): the same word in text, in JSON and in `stands:`.
  var rule: String { get }
  /// An error unless an editor may rightly leave it.
  var severity: Severity { get }
  /// What is wrong.
  var message: String { get }
  /// What to do; nil where the message already says it.
  var help: String? { get }
  /// What is lost of the author's thing until it is mended.
  var loss: Loss { get }
}

extension Problem {
  /// An error.
  public var severity: Severity { .error }
  /// No more than the message says.
  public var help: String? { nil }
  /// Of a warning nothing; of an error nobody knows, unless it says more.
  public var loss: Loss { severity == .warning ? .nothing : .unknown }
}

/// How much a problem weighs.
public enum Severity: String, Sendable, Comparable {
  /// Nothing is published until it is mended.
  case error
  /// An editor may rightly leave it.
  case warning

  /// Errors before warnings.
  public static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
}
