import Charts
import CommonMark
import Editions
import Measures

/// Makes the tables, charts and figures that words ask for, from the data of their edition.
struct BlockHTML: Sendable {
  let edition: Edition
  let site: Site
  /// What charts are written with.
  let templates: TemplateSet

  /// The most columns that stand in the width of running text.
  private static let mostColumnsInText = 6

  /// The HTML of a block; nil where it is code. `anchor` is an id that nothing else on the page has.
  func html(of code: CodeBlock, anchor: String) -> String? {
    guard let block = DataBlock(code) else { return nil }
    var html = HTMLText()
    switch block {
    case .table(let table): write(table, anchor: anchor, to: &html)
    case .chart(let name): writeChart(of: name, to: &html)
    case .figures(let ids): writeTiles(of: ids.compactMap(measure), to: &html)
    }
    html.write("</div>\n")
    return html.string
  }
}

extension BlockHTML {
  private func write(_ block: TableBlock, anchor: String, to html: inout HTMLText) {
    guard let measure = measure(block.data.measure),
      let dataset = measure.dataset(of: block.data.table)
    else { return }
    let quantity = measure.printedQuantity
    guard
      let table = try? CrossTable(
        block.request, of: dataset, unit: quantity.unit, areas: site.areas, force: site.area)
    else { return }
    html.write("<div class=\"block\(table.columns.count > BlockHTML.mostColumnsInText ? " wide" : "")\">\n")
    let further = measure.tables.first { $0.id == block.data.table }
    let title = further.map { "\(measure.short): \($0.title.lowercasedFirst)" } ?? measure.title
    let file = block.data.table.map { "\(measure.id).\($0).csv" } ?? "\(measure.id).csv"
    let writer = CrossTableHTML(
      table: table, quantity: quantity, anchor: anchor, caption: block.caption ?? title, area: site.area)
    writer.write(to: &html)
    html.write("<ul class=\"downloads\"><li><a href=\"\(file)\" download>")
    html.writeEscaped("The data of this table as CSV")
    html.write("</a></li></ul>\n")
  }

  /// The chart of a measure or of one of its tables, or its figure at a glance where its data make none.
  private func writeChart(of name: DataName, to html: inout HTMLText) {
    guard let measure = measure(name.measure) else { return }
    let table = measure.tables.first { $0.id == name.table }
    let drawn = table.map { measure.showing($0, in: site) } ?? measure
    guard let chart = drawn.chart(baseline: edition.baseline, site: site) else {
      return writeTiles(of: [drawn], to: &html)
    }
    html.write("<div class=\"block\">\n")
    templates.write(Figure(chart, ChartPictures(of: chart)), to: &html)
  }

  private func writeTiles(of measures: [Measure], to html: inout HTMLText) {
    html.write("<div class=\"block\">\n<ul class=\"tiles\">\n")
    for measure in measures { writeTile(of: measure, to: &html) }
    html.write("</ul>\n")
  }

  private func writeTile(of measure: Measure, to html: inout HTMLText) {
    let facts = MeasureFacts(measure)
    html.write("<li><a href=\"\(measure.id).html\">")
    html.writeEscaped(measure.short)
    html.write("</a><strong>")
    html.writeEscaped(facts.lead ?? facts.headline)
    html.write("</strong><span>")
    html.writeEscaped(facts.leadWhen ?? "")
    html.write("</span>")
    if facts.value != nil, let change = facts.change, let from = facts.changeFrom {
      html.write("<span>")
      html.writeEscaped("\(change) \(from)\(facts.isUnclear ? ": no clear change" : "")")
      html.write("</span>")
    }
    html.write("</li>\n")
  }

  private func measure(_ id: Measure.ID) -> Measure? { edition.measures.first { $0.id == id } }
}

extension Measure {
  /// Its own data as printed, or those of a further table; nil where it has none such.
  fileprivate func dataset(of table: FurtherTable.ID?) -> Dataset? {
    guard let table else { return dataset }
    return tables.first { $0.id == table }?.dataset
  }
}
