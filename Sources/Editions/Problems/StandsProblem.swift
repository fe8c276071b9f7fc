import Diagnostics

/// What can be wrong with an entry of `stands` in `edition.yml`.
enum StandsProblem: Problem, Hashable {
  /// It names a rule that does not exist.
  case unknownRule(String, rules: [String])
  /// Nothing at its place breaks the rule.
  case unused(rule: String, place: String)

  var rule: String {
    switch self {
    case .unknownRule: "unknown-rule"
    case .unused: "unused-stands"
    }
  }

  var severity: Severity {
    if case .unused = self { .warning } else { .error }
  }

  var message: String {
    switch self {
    case .unknownRule(let name, _): "There is no rule `\(name)` that could be switched off."
    case .unused(let rule, let place): "Nothing at `\(place)` breaks the rule `\(rule)`."
    }
  }

  var help: String? {
    switch self {
    case .unknownRule(let name, let rules): suggestion(for: name, among: rules)
    case .unused:
      "Take the entry out, or mend its place: a file below the edition's folder, such as `edition.yml:7`."
    }
  }
}
