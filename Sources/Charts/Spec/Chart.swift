/// What a chart means, before anything is drawn: words, values and the kind that shows them.
///
/// ```
/// Chart ─scales─▶ Drawing (marks) ─▶ SVGNode (tree) ─▶ text
///       ├──────▶ ChartTable
///       └──────▶ description
/// ```
///
/// After the scales nobody knows what a value means; before the tree nobody knows a tag. The drawing, the
/// table and the description come from the same values and the same texts, so they cannot disagree.
public struct Chart: Sendable, Equatable {
  /// The finding, in a sentence of about ten words: "Burglary fell by a third".
  public var title: String
  /// The statistic, the area and the period: "Offences by month, West Midlands, 2019 to 2021".
  public var subtitle: String
  /// What a reader must know beside the drawing, each a sentence.
  public var notes: [String]
  /// How the numbers of the axis are written.
  public var ticks: TickStyle
  /// What is drawn.
  public var kind: ChartKind

  /// A chart of `kind` under its words.
  public init(
    title: String, subtitle: String = "", notes: [String] = [], ticks: TickStyle = TickStyle(),
    kind: ChartKind
  ) {
    self.title = title
    self.subtitle = subtitle
    self.notes = notes
    self.ticks = ticks
    self.kind = kind
  }
}

extension Chart {
  /// Why this chart should not be published as it stands; empty for a good one.
  public var faults: [ChartFault] { kind.form.faults }

  /// `notes`, and after them what the drawing itself obliges the page to say: "The scale starts at 900."
  public var allNotes: [String] { notes + kind.form.remarks(ticks: ticks) }

  /// The same figures as a table, every cell as the caller wrote it.
  public var table: ChartTable { kind.form.table(caption: title) }

  /// The text alternative: what a reader of the drawing would see, in whole sentences.
  public var description: String { kind.form.sentences.joined(separator: " ") }

  /// The marks, with every value already turned into a place.
  var drawing: Drawing { kind.form.drawing(ticks: ticks) }
}
