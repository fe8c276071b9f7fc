import Diagnostics

@testable import Reading

/// A file as Excel might write it.
func csv(_ text: String) -> SourceFile { SourceFile(path: "data.csv", text: text) }

/// The header and rows that are read of `file`; nil where no table is.
func rows(_ file: SourceFile, mayBeEmpty: Bool = false) -> [[String]]? {
  var diagnostics = DiagnosticList()
  let table = CSVTable.read(file, mayBeEmpty: mayBeEmpty, into: &diagnostics)
  return table.map { table in [table.header.map(\.text)] + table.rows.map { row in row.map(\.text) } }
}

/// What is reported of `file`.
func problems(_ file: SourceFile, mayBeEmpty: Bool = false) -> [String] {
  reported { _ = CSVTable.read(file, mayBeEmpty: mayBeEmpty, into: &$0) }
}
