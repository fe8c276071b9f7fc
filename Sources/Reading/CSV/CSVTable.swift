import Diagnostics

/// A CSV file as a header and rows of cells, each of which knows its place.
///
/// Cells are ranges into one buffer, and their texts and places are made when they are asked for. All rows
/// have as many cells as the header. Rows and columns in which nothing stands are left out.
public struct CSVTable: Sendable {
  /// The file in UTF-8, into which all places point.
  public var file: SourceFile { storage.file }
  /// The row of column names.
  public let header: CSVRow
  /// The names of the columns, in order. A column without a name has no values.
  public let columns: [String]
  /// The rows under the header, in order.
  public let rows: CSVRows

  /// The most bytes that a table may have: some hundred thousand rows.
  public static let byteLimit = 32 * 1024 * 1024
  /// The most problems that are reported for one table.
  public static let problemLimit = 100

  private let storage: CSVStorage

  /// The table in `storage`, whose first row is the header.
  init(_ storage: CSVStorage) {
    self.storage = storage
    header = CSVRow(storage: storage, number: 0)
    columns = header.map(\.text)
    rows = CSVRows(storage: storage)
  }

  /// The number of the column named `name`, from 0; nil where there is none.
  public func column(named name: String) -> Int? { columns.firstIndex(of: name) }
}

/// The rows of a table under its header.
public struct CSVRows: RandomAccessCollection, Sendable {
  let storage: CSVStorage

  /// The first row's number, from 0.
  public var startIndex: Int { 0 }
  /// How many rows there are.
  public var endIndex: Int { storage.rows.count - 1 }
  /// The row with this number, from 0.
  public subscript(number: Int) -> CSVRow { CSVRow(storage: storage, number: number + 1) }
}
