/// What was done of what is required, as a frame to be filled for each thing.
public struct ProgressChart: Sendable, Equatable {
  /// One requirement.
  public struct Row: Sendable, Equatable {
    /// What is required: "Taser".
    public var name: String
    /// What was done: 940.
    public var done: Datum
    /// What is required: 1,691.
    public var required: Datum
    /// The one as a share of the other, as the caller writes it: "55.6%"; may be empty.
    public var share: String

    /// `done` of `required`.
    public init(name: String, done: Datum, required: Datum, share: String = "") {
      self.name = name
      self.done = done
      self.required = required
      self.share = share
    }
  }

  /// The requirements, from top to bottom.
  public var rows: [Row]
  /// Heads of the table for the names, for what was done and for what is required.
  public var nameHead, doneHead, requiredHead: String

  /// Requirements below each other.
  public init(
    rows: [Row], nameHead: String = "Requirement", doneHead: String = "Done",
    requiredHead: String = "Required"
  ) {
    self.rows = rows
    self.nameHead = nameHead
    self.doneHead = doneHead
    self.requiredHead = requiredHead
  }
}

extension ProgressChart: ChartForm {
  var faults: [ChartFault] { rows.contains { $0.part != nil } ? [] : [.nothingToDraw] }

  func remarks(ticks: TickStyle) -> [String] {
    let most = rows.compactMap(\.part).max() ?? 0
    return [
      most > 1
        ? "The outline shows what is required; a bar beyond it is more."
        : "The outline shows what is required."
    ]
  }

  func drawing(ticks: TickStyle) -> Drawing {
    BarRows(
      rows: rows.map { row in
        BarRows.Row(
          name: row.name, datum: Datum(row.part, text: row.words),
          role: .bar, isStrong: false, frame: row.part == nil ? nil : 1)
      }
    ).drawing()
  }

  func table(caption: String) -> ChartTable {
    let hasShares = rows.contains { !$0.share.isEmpty }
    return ChartTable(
      caption: caption, columnHeads: [nameHead, doneHead, requiredHead] + (hasShares ? ["Share"] : []),
      rows: rows.map {
        ChartTable.Row(
          head: $0.name, cells: [$0.done.text, $0.required.text] + (hasShares ? [$0.share] : []))
      })
  }

  var sentences: [String] {
    rows.map { "\($0.name): \($0.words)." }
  }
}

extension ProgressChart.Row {
  /// The share that is done; nil where it cannot be told.
  fileprivate var part: Double? {
    guard let done = done.drawable, let required = required.drawable, required > 0, done >= 0 else {
      return nil
    }
    return done / required
  }

  fileprivate var words: String {
    "\(done.text) of \(required.text)" + (share.isEmpty ? "" : ", \(share)")
  }
}
