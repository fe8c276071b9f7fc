import Diagnostics

/// A CSV file as cells in rows of any length, for tables that were made to be looked at: titles above them, notes
/// beneath, and several rows of headings.
public struct CSVGrid: Sendable {
  /// The file in UTF-8, into which all places point.
  public let file: SourceFile
  /// The cells of each row in order, to the last one with text; a row of nothing has none.
  public let rows: [[CSVCell]]

  /// Reads `file`, and adds to `diagnostics` what is wrong with it; nil where it cannot be read. A row whose quotes are
  /// wrong is reported and has no cells.
  public static func read(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> CSVGrid? {
    guard let file = CSVTable.decoded(file, &diagnostics) else { return nil }
    var reader = CSVReader(file)
    let grid = reader.grid()
    diagnostics.add(contentsOf: reader.diagnostics)
    return grid
  }
}
