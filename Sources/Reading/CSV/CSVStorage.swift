import Diagnostics

/// What the rows and cells of one table share, so that a cell is a reference and two numbers.
final class CSVStorage: Sendable {
  /// The file in UTF-8.
  let file: SourceFile
  /// The bytes of the file, and after them the cells that hold doubled quotes, each written once.
  let buffer: [UInt8]
  /// All cells, row by row.
  let cells: [CSVExtent]
  /// The header and the rows that are kept.
  let rows: [CSVRecord]
  /// How many columns the table has; a row may have further cells, which are empty.
  let width: Int

  init(file: SourceFile, buffer: [UInt8], cells: [CSVExtent], rows: [CSVRecord], width: Int) {
    self.file = file
    self.buffer = buffer
    self.cells = cells
    self.rows = rows
    self.width = width
  }

  func extent(row: Int, column: Int) -> CSVExtent { cells[rows[row].cells.lowerBound + column] }

  /// The place of a byte of the file; its line is counted from the row's, which is near.
  func place(ofByte offset: Int, inRow row: Int) -> Place {
    rows[row].place(ofByte: offset, in: file)
  }
}

/// Where one cell stands.
struct CSVExtent {
  /// The offset in the file at which its text begins.
  var start: Int { Int(startInFile) }
  /// Its text in the buffer.
  var range: Range<Int> { Int(lowerBound)..<Int(upperBound) }
  var isEmpty: Bool { lowerBound == upperBound }

  private let startInFile: UInt32
  private let lowerBound: UInt32
  private let upperBound: UInt32

  init(start: Int, range: Range<Int>) {
    startInFile = UInt32(start)
    lowerBound = UInt32(range.lowerBound)
    upperBound = UInt32(range.upperBound)
  }
}

/// Where one row stands.
struct CSVRecord {
  /// The line on which it begins, from 1.
  let line: Int
  /// The offset in the file at which it begins.
  let start: Int
  /// Its cells among all cells.
  let cells: Range<Int>
  /// Whether its quotes are as they should be.
  let isSound: Bool

  /// The place of a byte that belongs to this row.
  func place(ofByte offset: Int, in file: SourceFile) -> Place {
    file.place(atByte: offset, from: line, at: start)
  }
}
