import Charts
import CommonMark
import Editions
import Measures

/// Makes the tables, charts and figures that words ask for, from the data of their edition.
struct BlockHTML: Sendable {
  let edition: Edition
  let site: Site

  /// The most columns that stand in the width of running text.
  private static let mostColumnsInText = 6

  /// The HTML of a block; nil where it is code. `anchor` is an id that nothing else on the page has.
  func html(of code: CodeBlock, anchor: String) -> String? {
    guard let block = DataBlock(code) else { return nil }
    var html = HTMLText()
    switch block {
    case .table(let table): write(table, anchor: anchor, to: &html)
    case .chart(let id): writeChart(of: id, to: &html)
    case .figures(let ids): writeTiles(of: ids, to: &html)
    }
    html.write("</div>\n")
    return html.string
  }
}

extension BlockHTML {
  private func write(_ block: TableBlock, anchor: String, to html: inout HTMLText) {
    guard let measure = measure(block.measure), let dataset = measure.dataset(of: block.table) else { return }
    let quantity = measure.printedQuantity
    guard
      let table = try? CrossTable(
        block.request, of: dataset, unit: quantity.unit, areas: site.areas, force: site.area)
    else { return }
    html.write("<div class=\"block\(table.columns.count > BlockHTML.mostColumnsInText ? " wide" : "")\">\n")
    let further = measure.tables.first { $0.id == block.table }
    let title = further.map { "\(measure.short): \($0.title.lowercasedFirst)" } ?? measure.title
    let file = block.table.map { "\(measure.id).\($0).csv" } ?? "\(measure.id).csv"
    let writer = CrossTableHTML(
      table: table, quantity: quantity, anchor: anchor, caption: block.caption ?? title, area: site.area)
    writer.write(to: &html)
    html.write("<ul class=\"downloads\"><li><a href=\"\(file)\" download>")
    html.writeEscaped("The data of this table as CSV")
    html.write("</a></li></ul>\n")
  }

  /// The chart of a measure, or its figure at a glance where its data make none.
  private func writeChart(of id: Measure.ID, to html: inout HTMLText) {
    guard let measure = measure(id), let chart = measure.chart(baseline: edition.baseline, site: site) else {
      return writeTiles(of: [id], to: &html)
    }
    let figure = Figure(chart, ChartPictures(of: chart))
    html.write("<div class=\"block\">\n<figure class=\"chart\"><figcaption><p class=\"title\">")
    html.writeEscaped(figure.title)
    html.write("</p><p class=\"sub\">")
    html.writeEscaped(figure.subtitle)
    html.write("</p></figcaption>\n\(figure.drawing)\n<p class=\"unseen\">")
    html.writeEscaped(figure.description)
    html.write("</p>\n")
    for note in figure.notes {
      html.write("<p class=\"note\">")
      html.writeEscaped(note.text)
      html.write("</p>\n")
    }
    html.write("</figure>\n")
  }

  private func writeTiles(of ids: [Measure.ID], to html: inout HTMLText) {
    html.write("<div class=\"block\">\n<ul class=\"tiles\">\n")
    for measure in ids.compactMap(measure) { writeTile(of: measure, to: &html) }
    html.write("</ul>\n")
  }

  private func writeTile(of measure: Measure, to html: inout HTMLText) {
    let facts = MeasureFacts(measure)
    html.write("<li><a href=\"\(measure.id).html\">")
    html.writeEscaped(measure.short)
    html.write("</a><strong>")
    html.writeEscaped(facts.value ?? facts.change ?? facts.headline)
    html.write("</strong><span>")
    html.writeEscaped((facts.value == nil ? facts.changeFrom : facts.when) ?? "")
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
