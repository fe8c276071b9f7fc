/// A table for readers: rows and columns of a dataset by what an author asks for, with totals and means. What it
/// holds is text, but for the values.
public struct CrossTable: Sendable, Hashable {
  /// What stands over the heads of its rows: `Year`.
  public let corner: String
  /// The heads of its columns of figures; a single one without words where rows hold one number each.
  public let columns: [Heading]
  /// Its rows: together, or in groups where it is by three things.
  public let groups: [Group]
  /// What a reader must know of its totals, each a sentence.
  public let remarks: [String]
  /// The only period that it is of; nil where its rows or columns name theirs.
  public let period: Period?

  /// The head of a row or a column.
  public struct Heading: Sendable, Hashable {
    /// What it is: `2014`, `Jan`, `Monthly average`.
    public let title: String
    /// Whether it was printed as such, or is a total or a mean.
    public let kind: Kind

    /// Whether it is one of the things that the table is by, or of them all.
    public enum Kind: Sendable, Hashable {
      case item
      case total
      case mean
    }
  }

  /// Rows under one title.
  public struct Group: Sendable, Hashable {
    /// What they share; nil where the table has no groups.
    public let title: String?
    /// The rows, in order.
    public let rows: [Row]
  }

  /// A row, with a cell for each column.
  public struct Row: Sendable, Hashable {
    /// What it is of.
    public let head: Heading
    /// Its cells.
    public let cells: [Cell]
  }

  /// A number, or nothing, where the source has none.
  public struct Cell: Sendable, Hashable {
    /// The value; nil where nothing is printed, which is no zero.
    public let value: Value?
    /// Which months it is of, where it is of a part of a year: `January to March 2015`.
    public let months: String?
  }

  /// Every value that it shows.
  public var values: [Value] { groups.flatMap(\.rows).flatMap(\.cells).compactMap(\.value) }
}
