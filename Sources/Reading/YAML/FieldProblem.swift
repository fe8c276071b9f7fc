import Diagnostics

/// What can be wrong with the keys of a mapping and what stands under them.
public enum FieldProblem: Problem, Hashable {
  /// A key that nothing reads, with those that are read.
  case unknownKey(String, subject: String, valid: [String])
  /// A key that is missing, or that is there without a value.
  case missing(String, subject: String, isThere: Bool)
  /// A value of another kind than is read.
  case wrongKind(YAMLKind, holder: String, expected: YAMLKind)
  /// A text that is none of those that are read.
  case noSuchChoice(String, key: String, choices: [String])
}

extension FieldProblem {
  /// The rule that is broken.
  public var rule: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missing: "missing-key"
    case .wrongKind: "wrong-kind"
    case .noSuchChoice: "no-such-choice"
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .unknownKey(let key, let subject, _): "`\(key)` is no key of \(subject)."
    case .missing(let key, let subject, true): "`\(key)` is empty, and \(subject) needs it."
    case .missing(let key, let subject, false): "`\(key)` is missing, and \(subject) needs it."
    case .wrongKind(let kind, let holder, let expected):
      "\(holder) is \(kind.rawValue), where \(expected.rawValue) is expected."
    case .noSuchChoice(let text, let key, _): "`\(text)` is no choice for `\(key)`."
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unknownKey(let key, _, let valid): suggestion(for: key, among: valid)
    case .missing(let key, _, true): "Write its value after `\(key):`."
    case .missing(let key, _, false): "Add a line that begins with `\(key):`."
    case .wrongKind(_, _, .text), .wrongKind(_, _, .nothing):
      "Write it on one line, and put a text with `: ` in it in quotes."
    case .wrongKind(_, _, .list): "Write each item on a line of its own, after `- `."
    case .wrongKind(_, _, .mapping): "Write each entry on a line of its own, as `key: value`."
    case .noSuchChoice(let text, _, let choices): suggestion(for: text, among: choices)
    }
  }
}
