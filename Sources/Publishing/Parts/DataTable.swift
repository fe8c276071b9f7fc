import CommonMark
import Editions
import Measures

/// A table of data, rendered, with the legend of its shorthand.
struct DataTable: TemplateModel {
  let html: String
  let legend: String?

  static let fields: [Field<DataTable>] = [
    .html("html") { $0.html }, .text("legend", ifAny: { $0.legend }),
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
    html = grid.html(anchor: anchor, caption: caption, note: note.joined(separator: ", "))
    legend = ShorthandLegend.words(for: dataset.observations.lazy.flatMap(\.values))
  }
}

extension Dataset {
  /// Whether its rows hold nothing but values, so that periods and areas can be its two sides.
  fileprivate var holdsValuesAlone: Bool {
    observations.allSatisfy {
      $0.whole == nil && $0.change == nil && $0.percent == nil && $0.note == nil && $0.value != nil
    }
  }
}

extension Period {
  /// How readers see the period after other words: `year ending June 2019`, but `September 2019`.
  fileprivate var captioned: String { title == words ? title : title.lowercasedFirst }
}

extension Observation {
  fileprivate var values: [Value] { [value, whole, change, percent].compactMap(\.self) }
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
private struct TableGrid {
  /// A column's head, and whether it holds numbers.
  var heads: [(text: String, isNumeric: Bool)] = []
  var rows: [[String]] = []
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
    rows = dataset.observations.map { observation in columns.map { $0.text(observation) } }
  }

  /// A row for each period and a column for each series.
  init(matrixOf series: [Series], quantity: Quantity, site: Site) {
    heads = [("Period", false)] + series.map { (site.name(ofArea: $0.key.area), true) }
    var periods: [Period] = []
    var known: Set<Period> = []
    for point in series.lazy.flatMap(\.points) where known.insert(point.period).inserted {
      periods.append(point.period)
    }
    let values = series.map { series in
      Dictionary(series.points.map { ($0.period, $0.value) }) { first, _ in first }
    }
    rows = periods.map { period in
      [period.title] + values.map { ($0[period] ?? nil).map(quantity.text) ?? "" }
    }
  }

  func html(anchor: String, caption: String, note: String) -> String {
    var html = HTMLText()
    html.write(
      "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(anchor)_caption\">")
    html.write("<table class=\"data\" id=\"\(anchor)\"><caption id=\"\(anchor)_caption\">")
    html.writeEscaped(caption)
    html.write(" <span>")
    html.writeEscaped(note)
    html.write("</span></caption>\n<thead><tr>")
    for head in heads { html.writeCell("th scope=\"col\"", head.text, isNumeric: head.isNumeric) }
    html.write("</tr></thead>\n<tbody>\n")
    for row in rows { write(row, to: &html) }
    html.write("</tbody></table></div>")
    return html.string
  }

  private func write(_ row: [String], to html: inout HTMLText) {
    html.write("<tr>")
    for (index, text) in row.enumerated() {
      html.writeCell(index == 0 ? "th scope=\"row\"" : "td", text, isNumeric: heads[index].isNumeric)
    }
    html.write("</tr>\n")
  }
}

/// A column of a table with one row for each observation.
private struct Column {
  let head: String
  let isNumeric: Bool
  let text: (Observation) -> String

  init(_ head: String, isNumeric: Bool = false, text: @escaping (Observation) -> String) {
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

extension HTMLText {
  fileprivate mutating func writeCell(_ tag: String, _ text: String, isNumeric: Bool) {
    write("<\(tag)\(isNumeric ? " class=\"n\"" : "")>")
    writeEscaped(text)
    write("</\(tag.prefix(2))>")
  }
}
