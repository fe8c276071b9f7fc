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

  /// The HTML of a block; nil where it is code, or asks for what is not there, and stays as it was typed. `anchor` is
  /// an id that nothing else on the page has.
  func html(of code: CodeBlock, anchor: String) -> String? {
    switch DataBlock(code) {
    case .table(let table): html(of: table, anchor: anchor)
    case .chart(let name): chart(of: name)
    case .figures(let ids): tiles(of: ids.compactMap(measure))
    case nil: nil
    }
  }
}

extension BlockHTML {
  /// What `write` writes, as one block among the words.
  private func block(isWide: Bool = false, _ write: (inout HTMLText) -> Void) -> String {
    var html = HTMLText()
    html.write("<div class=\"block\(isWide ? " wide" : "")\">\n")
    write(&html)
    html.write("</div>\n")
    return html.string
  }

  private func html(of block: TableBlock, anchor: String) -> String? {
    guard let measure = measure(block.data.measure),
      let (quantity, dataset) = measure.data(of: block.data.table),
      let table = try? CrossTable(
        block.request, of: dataset, unit: quantity.unit, areas: site.areas, force: site.area)
    else { return nil }
    return self.block(isWide: table.columns.count > BlockHTML.mostColumnsInText) { html in
      write(table, of: quantity, asked: block, of: measure, anchor: anchor, to: &html)
    }
  }

  private func write(
    _ table: CrossTable, of quantity: Quantity, asked block: TableBlock, of measure: Measure, anchor: String,
    to html: inout HTMLText
  ) {
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
  private func chart(of name: DataName) -> String? {
    guard let measure = measure(name.measure) else { return nil }
    let table = measure.tables.first { $0.id == name.table }
    if name.table != nil, table == nil { return nil }
    let drawn = table.map { measure.showing($0, in: site) } ?? measure
    guard let chart = drawn.chart(site: site) else { return tiles(of: [drawn]) }
    return block { templates.write(Figure(chart, ChartPictures(of: chart)), to: &$0) }
  }

  private func tiles(of measures: [Measure]) -> String? {
    if measures.isEmpty { return nil }
    return block { html in
      html.write("<ul class=\"tiles\">\n")
      for measure in measures { writeTile(of: measure, to: &html) }
      html.write("</ul>\n")
    }
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
  /// Its own data, which were printed, or those of a further table; nil where it has none such.
  fileprivate func data(of table: FurtherTable.ID?) -> (quantity: Quantity, dataset: Dataset)? {
    guard let table else { return (quantityOfData, dataset) }
    return tables.first { $0.id == table }.map { ($0.quantity, $0.dataset) }
  }
}
