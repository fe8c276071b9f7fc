import CommonMark
import Editions
import Measures

/// A table of data, rendered, with the legend of its shorthand.
struct DataTable: TemplateModel {
  let legend: String?
  private let grid: TableGrid
  private let anchor: String
  private let caption: String
  private let note: String

  static let fields: [Field<DataTable>] = [
    .html("html", writing: { $0.write(to: &$1) }), .text("legend", ifAny: { $0.legend }),
  ]
}

extension DataTable {
  /// The tables of a measure: its data, then its further tables.
  static func tables(of measure: Measure, site: Site) -> [DataTable] {
    let printed = (PageAnchors.data, measure.title, measure.dataset)
    let data = measure.dataset.observations.isEmpty ? [] : [printed]
    let further = measure.tables.map {
      (PageAnchors.table($0.id), "\(measure.short): \($0.title.lowercasedFirst)", $0.dataset)
    }
    return (data + further).map { anchor, caption, dataset in
      DataTable(dataset, anchor: anchor, caption: caption, quantity: measure.quantity, site: site)
    }
  }

  private init(_ dataset: Dataset, anchor: String, caption: String, quantity: Quantity, site: Site) {
    let series = dataset.series
    let isMatrix = series.count > 1 && dataset.holdsValuesAlone && dataset.categoryColumns.isEmpty
    let grid =
      isMatrix
      ? TableGrid(matrixOf: series, quantity: quantity, site: site)
      : TableGrid(rowsOf: dataset, quantity: quantity, site: site)
    let period = grid.holdsPeriods ? nil : dataset.observations.first?.period.captioned
    let note = [site.area, quantity.described, period].compactMap(\.self)
    self.note = note.joined(separator: ", ")
    self.grid = grid
    self.anchor = anchor
    self.caption = caption
    legend = ShorthandLegend.words(for: dataset.observations.lazy.filter(\.mayNeedLegend).flatMap(\.values))
  }

  /// The whole table.
  func write(to html: inout HTMLText) {
    html.write(
      "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(anchor)_caption\">")
    html.write("<table class=\"data\" id=\"\(anchor)\"><caption id=\"\(anchor)_caption\">")
    html.writeEscaped(caption)
    html.write(" <span>")
    html.writeEscaped(note)
    html.write("</span></caption>\n<thead><tr>")
    grid.writeHeads(to: &html)
    html.write("</tr></thead>\n<tbody>\n")
    grid.writeRows(to: &html)
    html.write("</tbody></table></div>")
  }
}

extension Dataset {
  /// Whether its rows hold nothing but values, so that periods and areas can be its two sides.
  fileprivate var holdsValuesAlone: Bool {
    observations.allSatisfy {
      $0.value != nil
        && ($0.isBare || $0.whole == nil && $0.change == nil && $0.percent == nil && $0.note == nil)
    }
  }
}

extension Period {
  /// How readers see the period after other words: `year ending June 2019`, but `September 2019`.
  fileprivate var captioned: String { title == words ? title : title.lowercasedFirst }
}

extension Observation {
  fileprivate var values: [Value] { [value, whole, change, percent].compactMap(\.self) }

  /// Whether it is more than a plain number.
  fileprivate var mayNeedLegend: Bool { !isBare || value?.number == nil || value?.marks.isEmpty == false }
}

extension Quantity {
  /// What the numbers are, for the caption of a table: `homicides`, `per cent`.
  var described: String {
    switch unit {
    case .count: noun
    case .percent: "per cent, \(noun)"
    case .rate(let people):
      "\(noun) for each \(Quantity(unit: .count, noun: "").text(Double(people), decimals: 0)) people"
    case .days: "days, \(noun)"
    case .pounds: "pounds, \(noun)"
    }
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// The cells of a table before they are HTML: heads, and rows that begin with their own head.
private struct TableGrid: Sendable {
  /// A column's head, and whether it holds numbers.
  let heads: [(text: String, isNumeric: Bool)]
  let rowCount: Int
  /// The text of a cell, by its row and its column.
  let text: @Sendable (Int, Int) -> String
  /// Whether each row names its period; otherwise all share one, and the caption names it.
  var holdsPeriods = true

  /// One row for each observation, with the columns that any of them has. A period that all rows share is left
  /// out where areas or categories tell the rows apart.
  init(rowsOf dataset: Dataset, quantity: Quantity, site: Site) {
    let isTold = dataset.observations.contains { $0.area != nil || !$0.categories.allSatisfy(\.isEmpty) }
    holdsPeriods = !isTold || Set(dataset.observations.map(\.period)).count > 1
    var columns = holdsPeriods ? [Column("Period") { $0.period.title }] : []
    if dataset.observations.contains(where: { $0.area != nil }) {
      columns.append(Column("Area") { site.name(ofArea: $0.area) })
    }
    for (index, name) in dataset.categoryColumns.enumerated() {
      columns.append(
        Column(name.uppercasedFirst) {
          $0.categories[index].isEmpty ? "All" : $0.categories[index].uppercasedFirst
        })
    }
    columns += Column.figures(quantity).filter { column in
      dataset.observations.contains { !column.text($0).isEmpty }
    }
    heads = columns.map { ($0.head, $0.isNumeric) }
    rowCount = dataset.observations.count
    text = { [columns] row, column in columns[column].text(dataset.observations[row]) }
  }

  /// A row for each period and a column for each series.
  init(matrixOf series: [Series], quantity: Quantity, site: Site) {
    heads = [("Period", false)] + series.map { (site.name(ofArea: $0.key.area), true) }
    let periods = TableGrid.periods(of: series)
    let values = series.map { $0.values(at: periods) }
    rowCount = periods.count
    text = { row, column in
      column == 0 ? periods[row].title : values[column - 1][row].map(quantity.text) ?? ""
    }
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
      html.write("<tr>")
      for (column, head) in heads.enumerated() {
        html.writeCell(column == 0 ? .rowHead : .data, text(row, column), isNumeric: head.isNumeric)
      }
      html.write("</tr>\n")
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

/// A column of a table with one row for each observation.
private struct Column: Sendable {
  let head: String
  let isNumeric: Bool
  let text: @Sendable (Observation) -> String

  init(_ head: String, isNumeric: Bool = false, text: @escaping @Sendable (Observation) -> String) {
    self.head = head
    self.isNumeric = isNumeric
    self.text = text
  }

  /// The columns of figures that any dataset may have.
  static func figures(_ quantity: Quantity) -> [Column] {
    [
      Column(quantity.noun.uppercasedFirst, isNumeric: true) { $0.value.map(quantity.text) ?? "" },
      Column("Out of", isNumeric: true) { $0.whole.map(quantity.wholeText) ?? "" },
      Column("Change", isNumeric: true) { $0.change.map(quantity.difference) ?? "" },
      Column("Change, %", isNumeric: true) { $0.percent.map(Quantity.percentChange) ?? "" },
      Column("Compared with") { $0.against?.title ?? "" },
      Column("Note") { $0.note?.uppercasedFirst ?? "" },
    ]
  }
}

/// What a cell is to its table.
private enum CellKind {
  case columnHead, rowHead, data

  /// The beginning of its tag.
  var opening: String {
    switch self {
    case .columnHead: "<th scope=\"col\""
    case .rowHead: "<th scope=\"row\""
    case .data: "<td"
    }
  }

  var closing: String { self == .data ? "</td>" : "</th>" }
}

extension HTMLText {
  fileprivate mutating func writeCell(_ kind: CellKind, _ text: String, isNumeric: Bool) {
    write(kind.opening)
    write(isNumeric ? " class=\"n\">" : ">")
    writeEscaped(text)
    write(kind.closing)
  }
}
