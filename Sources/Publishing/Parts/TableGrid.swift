import CommonMark
import Editions
import Measures

/// The cells of a table before they are HTML: heads, and rows that begin with their own head.
struct TableGrid: Sendable {
  /// A column's head, and whether it holds numbers.
  let heads: [(text: String, isNumeric: Bool)]
  let rowCount: Int
  /// The text of a cell, by its row and its column.
  let text: @Sendable (Int, Int) -> String
  /// Whether each row names its period; otherwise all share one, and the caption names it.
  private(set) var holdsPeriods = true
  /// What stands under the table, with the rows that are marked with it.
  let notes: RowNotes
  /// Whether the only row stands upright, its heads down the side.
  let isUpright: Bool

  /// The most columns that a single row has across: with more it stands upright, so that it fits a phone.
  private static let mostAcross = 3
  /// The most notes that stand under a table; more have a column.
  private static let mostNotes = 4

  /// One row for each observation, with the columns that any of them has; a single row with many columns stands
  /// upright. A period that all rows share is left out where areas or categories tell the rows apart. Notes stand
  /// under the table, unless there are many.
  init(rowsOf dataset: Dataset, figures: [TableColumn], site: Site) {
    let rows = dataset.observations
    let isTold = rows.contains { $0.area != nil || !$0.categories.allSatisfy(\.isEmpty) }
    let hasPeriods = !isTold || !rows.isOfOnePeriod
    let named = (hasPeriods ? [.period] : []) + TableColumn.names(in: dataset, site: site)
    let columns = named + figures.filter { column in rows.contains { !column.text($0).isEmpty } }
    let notes = RowNotes(rows)
    let all = notes.texts.isEmpty ? columns : columns + [.note]
    if let row = rows.first, rows.count == 1, all.count > TableGrid.mostAcross {
      self.init(upright: row, columns: all)
    } else if notes.texts.count > TableGrid.mostNotes {
      self.init(rows, columns: all, notes: RowNotes([]))
    } else {
      self.init(rows, columns: columns, notes: notes)
    }
    holdsPeriods = hasPeriods
  }

  private init(_ rows: [Observation], columns: [TableColumn], notes: RowNotes) {
    heads = columns.map { ($0.head, $0.isNumeric) }
    rowCount = rows.count
    text = { row, column in columns[column].text(rows[row]) }
    self.notes = notes
    isUpright = false
  }

  /// One row, upright: a row for each of its columns but the first, which heads the other side.
  private init(upright row: Observation, columns: [TableColumn]) {
    let first = columns[0]
    let rest = Array(columns.dropFirst())
    heads = [(first.head, false), (first.text(row), false)]
    rowCount = rest.count
    text = { line, column in column == 0 ? rest[line].head : rest[line].text(row) }
    notes = RowNotes([])
    isUpright = true
  }

  /// A row for each period and a column for each series; before these `columns` that say the same of all of them.
  init(matrixOf series: [Series], besides columns: [TableColumn] = [], quantity: Quantity, site: Site) {
    heads =
      [("Period", false)] + columns.map { ($0.head, $0.isNumeric) }
      + series.map { (site.name(ofArea: $0.key.area), true) }
    let periods = TableGrid.periods(of: series)
    let values = series.map { $0.values(at: periods) }
    let shared = columns.map { column in
      periods.map { period in series.lazy.compactMap { $0.point(at: period) }.first.map(column.text) ?? "" }
    }
    rowCount = periods.count
    text = { row, column in
      if column == 0 { return periods[row].title }
      if column <= shared.count { return shared[column - 1][row] }
      return values[column - 1 - shared.count][row].map(quantity.text) ?? ""
    }
    notes = RowNotes([])
    isUpright = false
  }

  /// The periods that any series has, in order of first appearance.
  private static func periods(of series: [Series]) -> [Period] {
    var periods = series.first?.points.map(\.period) ?? []
    var known = Set(periods)
    for series in series.dropFirst() where !series.points.lazy.map(\.period).elementsEqual(periods) {
      for point in series.points where known.insert(point.period).inserted { periods.append(point.period) }
    }
    return periods
  }

  func writeHeads(to html: inout HTMLText) {
    for head in heads { html.writeCell(.columnHead, head.text, isNumeric: head.isNumeric) }
  }

  func writeRows(to html: inout HTMLText) {
    for row in 0..<rowCount {
      html.write(literal: "<tr>")
      for column in heads.indices {
        let words = column == 0 ? text(row, column) + notes.mark(ofRow: row) : text(row, column)
        html.writeCell(column == 0 ? .rowHead : .data, words, isNumeric: heads[column].isNumeric)
      }
      html.write(literal: "</tr>\n")
    }
  }
}

extension Series {
  /// The values of these periods; nil where there is none.
  fileprivate func values(at periods: [Period]) -> [Value?] {
    if points.lazy.map(\.period).elementsEqual(periods) { return points.map(\.value) }
    let values = Dictionary(points.map { ($0.period, $0.value) }) { first, _ in first }
    return periods.map { values[$0] ?? nil }
  }
}

/// What a cell is to its table.
private enum CellKind {
  case columnHead, rowHead, data

  /// The beginning of its tag.
  var opening: StaticString {
    switch self {
    case .columnHead: "<th scope=\"col\""
    case .rowHead: "<th scope=\"row\""
    case .data: "<td"
    }
  }

  var closing: StaticString { self == .data ? "</td>" : "</th>" }
}

extension HTMLText {
  fileprivate mutating func writeCell(_ kind: CellKind, _ text: String, isNumeric: Bool) {
    write(literal: kind.opening)
    write(literal: isNumeric ? " class=\"n\">" : ">")
    writeEscaped(text)
    write(literal: kind.closing)
  }
}
