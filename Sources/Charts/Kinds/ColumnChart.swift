/// Values side by side, as upright bars from zero.
public struct ColumnChart: Sendable, Equatable {
  /// One upright bar.
  public struct Column: Sendable, Equatable {
    /// What the column is of: "January 2014", "Wolverhampton".
    public var label: String
    /// When that was, in a sentence; nil for "in" and the label.
    public var when: String?
    /// The same where "from" would be misread, within another "from … to"; nil for `when`.
    public var comparedWhen: String?
    /// Its month, in months since the beginning of year 0, where the columns are months or years; they then
    /// share the axis of a line chart.
    public var month: Int?
    /// The value and its text.
    public var datum: Datum
    /// Whether the finding is about this column.
    public var isHighlighted: Bool

    /// A column of `datum`.
    public init(
      label: String, when: String? = nil, comparedWhen: String? = nil, month: Int? = nil, datum: Datum,
      isHighlighted: Bool = false
    ) {
      self.label = label
      self.when = when
      self.comparedWhen = comparedWhen
      self.month = month
      self.datum = datum
      self.isHighlighted = isHighlighted
    }
  }

  /// The columns, in the order in which they stand.
  public var columns: [Column]
  /// What the columns are, as the head of the table: "Month".
  public var columnHead: String
  /// What the values are, as the head of the table: "Offences".
  public var valueHead: String

  /// Columns from left to right.
  public init(columns: [Column], columnHead: String = "Period", valueHead: String = "Value") {
    self.columns = columns
    self.columnHead = columnHead
    self.valueHead = valueHead
  }
}
