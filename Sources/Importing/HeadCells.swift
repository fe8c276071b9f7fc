import Reading

/// The headings of a table's columns and the labels of its rows, where one stands for several.
///
/// In all rows of headings but the last a blank cell is headed by the cell before it, as merged cells are saved; in all
/// columns of labels but the last, by the cell above it.
struct HeadCells {
  /// How many columns the table has.
  let width: Int
  /// The cells of each row of headings, by column.
  private var headings: [[CSVCell?]] = []
  /// The last label of each column of labels.
  private var above: [CSVCell?] = []

  init(_ grid: CSVGrid, rows: [Int], besides labels: Set<Int>) {
    width = grid.rows.map(\.count).max() ?? 0
    for (index, number) in rows.enumerated() where number < grid.rows.count {
      let row = grid.rows[number]
      var last: CSVCell?
      headings.append(
        (0..<width).map { column in
          guard !labels.contains(column) else { return nil }
          let cell = column < row.count && !row[column].isEmpty ? row[column] : nil
          if let cell { last = cell }
          return cell ?? (index < rows.count - 1 ? last : nil)
        })
    }
  }

  /// What heads a column, from top to bottom.
  func headings(of column: Int) -> [CSVCell?] { headings.map { column < $0.count ? $0[column] : nil } }

  /// The texts that head each column.
  var ofColumns: [Set<String>] {
    (0..<width).map { column in Set(headings(of: column).compactMap { $0?.text }) }
  }

  /// What says what a row is, from left to right.
  mutating func labels(of row: [CSVCell], in columns: [Int]) -> [CSVCell?] {
    if above.isEmpty { above = Array(repeating: nil, count: columns.count) }
    return columns.enumerated().map { index, column in
      let cell = column < row.count && !row[column].isEmpty ? row[column] : nil
      if let cell { above[index] = cell }
      return cell ?? (index < columns.count - 1 ? above[index] : nil)
    }
  }
}
