import Diagnostics

/// What can be wrong with the columns of a table that is not data.
enum TableProblem: Problem, Hashable {
  /// A column that the table does not have.
  case unknownColumn(String, valid: [String])
  /// Columns that the table must have.
  case missingColumns([String])

  var rule: String {
    switch self {
    case .unknownColumn: "unknown-column"
    case .missingColumns: "missing-column"
    }
  }

  var message: String {
    switch self {
    case .unknownColumn(let name, _): "The table has no column `\(name)`."
    case .missingColumns(let names): "The table lacks \(quotedList(names, joinedBy: "and"))."
    }
  }

  var help: String? {
    switch self {
    case .unknownColumn(let name, let valid): suggestion(for: name, among: valid)
    case .missingColumns(let names): "Add \(quotedList(names, joinedBy: "and")) to the first line."
    }
  }
}
