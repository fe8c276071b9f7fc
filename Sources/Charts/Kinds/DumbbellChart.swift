/// A value before and a value now for each of many things, on one scale: a ring, a disc, and what joins them.
public struct DumbbellChart: Sendable, Equatable {
  /// One thing with its two values.
  public struct Row: Sendable, Equatable {
    /// What the values are of.
    public var name: String
    /// The value that change is measured from, and the latest.
    public var before, now: Datum

    /// `now` against `before`.
    public init(name: String, before: Datum, now: Datum) {
      self.name = name
      self.before = before
      self.now = now
    }
  }

  /// From top to bottom.
  public var rows: [Row]
  /// The periods of the two values: "April 2020", "May 2021".
  public var beforeLabel, nowLabel: String
  /// What the names are, as the head of the table: "Measure".
  public var nameHead: String

  /// Things below each other.
  public init(rows: [Row], beforeLabel: String, nowLabel: String, nameHead: String = "Name") {
    self.rows = rows
    self.beforeLabel = beforeLabel
    self.nowLabel = nowLabel
    self.nameHead = nameHead
  }
}

extension DumbbellChart: ChartForm {
  var faults: [ChartFault] {
    rows.contains { $0.before.drawable != nil || $0.now.drawable != nil } ? [] : [.nothingToDraw]
  }

  func remarks(ticks: TickStyle) -> [String] {
    ["Ring: \(beforeLabel). Disc: \(nowLabel)."] + domain.remarks(ticks: ticks)
  }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: [nameHead, beforeLabel, nowLabel],
      rows: rows.map { ChartTable.Row(head: $0.name, cells: [$0.before.text, $0.now.text]) })
  }

  var sentences: [String] {
    rows.map { "\($0.name): \($0.before.text) in \(beforeLabel), \($0.now.text) in \(nowLabel)." }
  }

  /// What the scale of values must show.
  var domain: ValueDomain {
    .fitting(rows.flatMap { [$0.before.drawable, $0.now.drawable].compactMap(\.self) })
  }
}
