import CommonMark
import Editions

/// Puts words on a page: paragraph by paragraph, numbered through the page, with their links made final.
struct WordsHTML {
  /// What facts a formula may write into the words, by id.
  let facts: [String: Fact]
  /// The number of the last paragraph written.
  private(set) var lastNumber = 0

  init(facts: [Fact] = []) {
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Each paragraph, list and quotation is one numbered piece; headings stand between them. The highest level of
  /// headings that the author uses becomes `h` and `headingLevel`.
  mutating func numbered(_ markdown: Markdown, headingLevel: Int) -> String {
    var html = HTMLText()
    let writer = writer(headingShift: headingLevel - markdown.highestHeadingLevel)
    for block in markdown.blocks {
      if case .heading = block.kind {
        writer.write([block], to: &html)
      } else {
        lastNumber += 1
        html.write("<div class=\"para\" id=\"p\(lastNumber)\"><span class=\"pn\">\(lastNumber)</span>\n")
        writer.write([block], to: &html)
        html.endLine()
        html.write("</div>\n")
      }
    }
    return html.string
  }

  /// The words of a plain page.
  func plain(_ markdown: Markdown, headingLevel: Int) -> String {
    writer(headingShift: headingLevel - 1).html(of: markdown)
  }

  private func writer(headingShift: Int) -> MarkdownHTML {
    var writer = MarkdownHTML()
    writer.headingShift = headingShift
    let facts = facts
    writer.link = { link in
      guard let id = link.factID, let fact = facts[id] else { return .destination(link.destination) }
      var html = HTMLText()
      html.writeEscaped(fact.text)
      return .html(html.string)
    }
    return writer
  }
}

extension Markdown {
  /// The level of its highest headings, from 1; 1 where it has none.
  fileprivate var highestHeadingLevel: Int {
    blocks.compactMap { block in
      if case .heading(let level, _) = block.kind { level } else { nil }
    }.min() ?? 1
  }
}
