import Diagnostics

/// What can be wrong with a fact.
enum FactProblem: Problem, Hashable {
  /// A cell is empty.
  case empty(column: String)
  /// Two facts have one id.
  case duplicate(String)
  /// No words write it.
  case unused(String)

  var rule: String {
    switch self {
    case .empty: "incomplete-fact"
    case .duplicate: "duplicate-fact"
    case .unused: "unused-fact"
    }
  }

  var severity: Severity {
    if case .unused = self { .warning } else { .error }
  }

  var message: String {
    switch self {
    case .empty(let column): "The fact has no `\(column)`."
    case .duplicate(let id): "Two facts have the id `\(id)`."
    case .unused(let id): "No words write the fact `\(id)`."
    }
  }

  var help: String? {
    switch self {
    case .empty: "Fill the cell; each fact says what it is and where it is printed."
    case .duplicate: "Give each an id of its own."
    case .unused(let id): "Write it into the words with `[?](=fact(\(id)))`, or take the row out."
    }
  }
}
