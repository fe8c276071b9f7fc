import Diagnostics
import Reading

/// The facts of an edition by id, in the author's order.
struct FactBook {
  private(set) var facts: [Fact] = []
  /// The line of each fact in its file.
  private var lines: [String: Int] = [:]

  /// The columns of `facts.csv`.
  private static let columns = ["id", "text", "about", "source", "place"]

  /// Reads the facts in `table`; none where there is no table.
  init(_ table: CSVTable?, into diagnostics: inout DiagnosticList) {
    guard let table, let order = table.columns(FactBook.columns, into: &diagnostics) else { return }
    for row in table.rows {
      let cells = order.map { row[$0].text }
      if let empty = cells.firstIndex(of: "") {
        let problem = FactProblem.empty(column: FactBook.columns[empty])
        diagnostics.report(problem, at: row.place, in: table.file)
      } else if !cells[0].isSlug {
        diagnostics.report(DefinitionProblem.noSlug(cells[0]), at: row[order[0]].place, in: table.file)
      } else if let first = lines[cells[0]] {
        let note = Diagnostic.Note("The first is here.", at: Place(table.file.path, line: first))
        diagnostics.report(FactProblem.duplicate(cells[0]), at: row.place, in: table.file, notes: [note])
      } else {
        lines[cells[0]] = row.place.line
        facts.append(Fact(id: cells[0], text: cells[1], about: cells[2], source: cells[3], place: cells[4]))
      }
    }
  }

  /// The ids, in the author's order.
  var ids: [String] { facts.map(\.id) }

  /// The fact with that id.
  subscript(id: String) -> Fact? { lines[id] == nil ? nil : facts.first { $0.id == id } }

  /// Warns of each fact that no words write.
  func reportUnused(_ used: Set<String>, in file: SourceFile?, into diagnostics: inout DiagnosticList) {
    guard let file else { return }
    for fact in facts where !used.contains(fact.id) {
      diagnostics.report(FactProblem.unused(fact.id), at: Place(file.path, line: lines[fact.id]), in: file)
    }
  }
}

extension CSVTable {
  /// The places of these columns, all of which the table must have and no others.
  func columns(_ names: [String], into diagnostics: inout DiagnosticList) -> [Int]? {
    for (index, name) in columns.enumerated() where !name.isEmpty && !names.contains(name) {
      diagnostics.report(TableProblem.unknownColumn(name, valid: names), at: header[index].place, in: file)
    }
    let missing = names.filter { column(named: $0) == nil }
    guard missing.isEmpty else {
      diagnostics.report(TableProblem.missingColumns(missing), at: header.place, in: file)
      return nil
    }
    return names.compactMap(column(named:))
  }
}

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
