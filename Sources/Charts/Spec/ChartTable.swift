/// A chart's figures as a table of texts.
public struct ChartTable: Sendable, Equatable {
  /// One line of figures under its own head.
  public struct Row: Sendable, Equatable {
    /// The period or the name that the row is about.
    public var head: String
    /// One text for each column after the first; empty where the chart has no such point.
    public var cells: [String]

    /// A row headed `head`.
    public init(head: String, cells: [String]) {
      self.head = head
      self.cells = cells
    }
  }

  /// The chart's title.
  public var caption: String
  /// The heads of all columns, that of the row heads first.
  public var columnHeads: [String]
  /// The rows, in the order of the chart.
  public var rows: [Row]

  /// A table under `caption`.
  public init(caption: String, columnHeads: [String], rows: [Row]) {
    self.caption = caption
    self.columnHeads = columnHeads
    self.rows = rows
  }
}
