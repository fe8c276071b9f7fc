import Measures

/// A cell of a table that a finding comes from.
public struct FindingCell: Hashable, Sendable {
  /// The line of its row in the file, from 1.
  public let line: Int
  /// Its column.
  public let column: Column

  /// The columns that hold numbers, as a data file names them.
  public enum Column: String, Sendable {
    /// The value.
    case value
    /// The whole, the requirement or the sample that the value is out of.
    case of
    /// The difference from another period, as printed.
    case change
    /// The same in per cent.
    case percent
  }
}

extension Observation {
  /// Its cell in that column; none where the row was worked out from others.
  func cells(_ column: FindingCell.Column) -> [FindingCell] {
    line > 0 ? [FindingCell(line: line, column: column)] : []
  }
}

extension Sequence<Observation> {
  /// The cell of each row in that column.
  func cells(_ column: FindingCell.Column) -> [FindingCell] { flatMap { $0.cells(column) } }
}
