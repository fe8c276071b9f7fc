import Diagnostics
import Reading

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
