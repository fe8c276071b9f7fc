import Diagnostics

/// The cells of one row, as many as the table has columns.
public struct CSVRow: RandomAccessCollection, Sendable {
  let storage: CSVStorage
  let number: Int

  /// The first column's number, from 0.
  public var startIndex: Int { 0 }
  /// How many columns there are.
  public var endIndex: Int { storage.width }
  /// The cell in this column, from 0.
  public subscript(column: Int) -> CSVCell { CSVCell(storage: storage, row: number, column: column) }

  /// The line on which the row begins, as a whole.
  public var place: Place { Place(storage.file.path, line: storage.rows[number].line) }
}
