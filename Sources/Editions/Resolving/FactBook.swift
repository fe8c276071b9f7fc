import Diagnostics
import Reading

/// The facts of an edition by id, in the author's order.
struct FactBook {
  private(set) var facts: [Fact] = []
  /// The line of each fact in its file.
  private var lines: [String: Int] = [:]
  /// The ids of rows that are not complete; nil where the table could not be read.
  private var incomplete: Set<String>? = []

  /// The columns of `facts.csv`.
  private static let columns = ["id", "text", "about", "source", "place"]

  /// Reads the facts in `table`; none where there is no table. `isThere` says whether there is a file at all.
  init(_ table: CSVTable?, isThere: Bool, into diagnostics: inout DiagnosticList) {
    guard let table, let order = table.columns(FactBook.columns, into: &diagnostics) else {
      if isThere { incomplete = nil }
      return
    }
    for row in table.rows {
      let cells = order.map { row[$0].text }
      if let empty = cells.firstIndex(of: "") {
        let problem = FactProblem.empty(column: FactBook.columns[empty])
        diagnostics.report(problem, at: row.place, in: table.file)
        incomplete?.insert(cells[0])
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

  /// Whether it has been said already why there is no fact with that id.
  func isReported(_ id: String) -> Bool { incomplete?.contains(id) ?? true }

  /// Warns of each fact that no words write.
  func reportUnused(_ used: Set<String>, in file: SourceFile?, into diagnostics: inout DiagnosticList) {
    guard let file else { return }
    for fact in facts where !used.contains(fact.id) {
      diagnostics.report(FactProblem.unused(fact.id), at: Place(file.path, line: lines[fact.id]), in: file)
    }
  }
}
