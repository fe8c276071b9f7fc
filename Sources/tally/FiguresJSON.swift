import Editions

/// The figures in the words of an edition as JSON, described in the README.
struct FiguresJSON: Encodable {
  let edition: String
  let tallied: Int
  let quoted: Int
  let unbound: Int
  let files: [File]

  init(_ edition: EditionFigures) {
    self.edition = edition.id
    let count = edition.count
    (tallied, quoted, unbound) = (count.tallied, count.quoted, count.unbound)
    files = edition.files.map(File.init)
  }

  /// The figures of one file.
  struct File: Encodable {
    let path: String
    let tallied: Int
    let quoted: Int
    let unbound: Int
    let figures: [Figure]

    init(path: String, figures: [FigureInWords]) {
      self.path = path
      let count = FigureCount(of: figures)
      (tallied, quoted, unbound) = (count.tallied, count.quoted, count.unbound)
      self.figures = figures.map(Figure.init)
        .sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }
  }

  /// One figure. What it does not have is left out.
  struct Figure: Encodable {
    let kind: String
    let text: String
    let line: Int?
    let column: Int?
    let formula: String?
    let value: Double?
    let says: String?
    let table: String?
    let cells: [Cell]
    let because: String?
    let hint: String?

    init(_ figure: FigureInWords) {
      kind = figure.kind.rawValue
      text = figure.text
      line = figure.place.line
      column = figure.place.column
      formula = figure.formula?.notation
      value = figure.finding?.value?.number
      says = figure.finding?.provenance
      table = figure.finding?.table?.notation
      cells = (figure.finding?.cells ?? []).map { Cell(line: $0.line, column: $0.column.rawValue) }
      because = figure.standing
      hint = figure.hint?.notation
    }
  }

  /// A cell of the figure's table, by the line of its row and the name of its column.
  struct Cell: Encodable {
    let line: Int
    let column: String
  }
}
