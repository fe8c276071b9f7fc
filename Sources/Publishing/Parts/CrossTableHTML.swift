import CommonMark
import Measures

/// Writes a table of rows and columns: its caption, its heads with their scopes, and what must be known of it.
struct CrossTableHTML {
  let table: CrossTable
  let quantity: Quantity
  /// An id that nothing else on the page has.
  let anchor: String
  let caption: String
  /// What readers call the force's own area.
  let area: String

  func write(to html: inout HTMLText) {
    html.write(
      "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(anchor)_caption\">")
    let style = isTurned ? "data cross turned" : "data cross"
    html.write(
      "<table class=\"\(style)\" id=\"\(anchor)\"\(role("table"))><caption id=\"\(anchor)_caption\">")
    html.writeEscaped(caption)
    html.write(" <span>")
    html.writeEscaped(note)
    html.write("</span></caption>\n")
    writeHead(to: &html)
    for group in table.groups { write(group, to: &html) }
    html.write("</table></div>\n")
    for remark in table.remarks { writeMinor(remark, to: &html) }
    if let legend = ShorthandLegend.words(for: table.values) { writeMinor(legend, to: &html) }
  }
}

extension CrossTableHTML {
  /// The most rows that phones show side by side, where the table is turned there.
  private static let mostTurned = 4
  /// The most columns of numbers that a phone shows side by side.
  private static let mostAcross = 5

  /// Whether phones show the rows as columns: where they are few and long.
  private var isTurned: Bool {
    table.groups.count == 1 && table.groups[0].title == nil
      && table.groups[0].rows.count <= Self.mostTurned && table.columns.count > Self.mostAcross
  }

  /// What an element is, said outright where style makes it no table: browsers may forget that it is one.
  private func role(_ name: String) -> String { isTurned ? " role=\"\(name)\"" : "" }

  /// What the numbers are, where, and when.
  private var note: String {
    [quantity.described.uppercasedFirst, area, table.period?.words].compactMap(\.self).joined(separator: ", ")
  }

  private func writeHead(to html: inout HTMLText) {
    html.write("<thead\(role("rowgroup"))><tr\(role("row"))><th scope=\"col\"\(role("columnheader"))>")
    html.writeEscaped(table.corner)
    html.write("</th>")
    for column in table.columns {
      html.write("<th scope=\"col\" class=\"\(column.kind.style)\"\(role("columnheader"))>")
      html.writeEscaped(column.title.isEmpty ? quantity.noun.uppercasedFirst : column.title)
      html.write("</th>")
    }
    html.write("</tr></thead>\n")
  }

  private func write(_ group: CrossTable.Group, to html: inout HTMLText) {
    html.write("<tbody\(role("rowgroup"))>\n")
    if let title = group.title {
      html.write("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count + 1)\">")
      html.writeEscaped(title)
      html.write("</th></tr>\n")
    }
    for row in group.rows { write(row, to: &html) }
    html.write("</tbody>\n")
  }

  private func write(_ row: CrossTable.Row, to html: inout HTMLText) {
    html.write(row.head.kind == .item ? "<tr" : "<tr class=\"sum\"")
    html.write("\(role("row"))><th scope=\"row\"\(role("rowheader"))>")
    html.writeEscaped(row.head.title)
    let months = row.sharedMonths
    if let months { writeSmall(months, to: &html) }
    html.write("</th>")
    for (column, cell) in zip(table.columns, row.cells) {
      html.write("<td class=\"\(column.kind.style)\"\(role("cell"))>")
      html.writeEscaped(cell.value.map(quantity.text) ?? "")
      if months == nil, let own = cell.months { writeSmall(own, to: &html) }
      html.write("</td>")
    }
    html.write("</tr>\n")
  }

  private func writeSmall(_ text: String, to html: inout HTMLText) {
    html.write(" <small>")
    html.writeEscaped(text)
    html.write("</small>")
  }

  private func writeMinor(_ text: String, to html: inout HTMLText) {
    html.write("<p class=\"minor\">")
    html.writeEscaped(text)
    html.write("</p>\n")
  }
}

extension CrossTable.Row {
  /// The months that all its totals and means are of, to be said once beside its head; nil where they differ, or are
  /// of whole years.
  fileprivate var sharedMonths: String? {
    let months = Set(cells.compactMap(\.months))
    return months.count == 1 ? months.first : nil
  }
}

extension CrossTable.Heading.Kind {
  /// The classes of a column's cells.
  fileprivate var style: String { self == .item ? "n" : "n sum" }
}
