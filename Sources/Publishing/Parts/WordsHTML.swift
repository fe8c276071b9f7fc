import CommonMark

/// Puts words on a page: paragraph by paragraph, numbered through the page, with their links made final.
struct WordsHTML {
  /// The number of the last paragraph written.
  private(set) var lastNumber = 0

  /// Each paragraph, list and quotation is one numbered piece; headings stand between them, the highest as `h`
  /// and `headingLevel`.
  mutating func numbered(_ markdown: Markdown, headingLevel: Int) -> String {
    var html = HTMLText()
    let writer = writer(for: markdown, headingLevel: headingLevel)
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
    writer(for: markdown, headingLevel: headingLevel).html(of: markdown)
  }

  /// A writer that makes the author's highest headings, of whatever level, `h` and `headingLevel`: the headings
  /// of a page leave no level out.
  private func writer(for markdown: Markdown, headingLevel: Int) -> MarkdownHTML {
    var writer = MarkdownHTML()
    writer.headingShift = headingLevel - (markdown.blocks.compactMap(\.headingLevel).min() ?? 1)
    return writer
  }
}

extension Block {
  /// The level that the author typed; nil for all but headings.
  fileprivate var headingLevel: Int? {
    if case .heading(let level, _) = kind { level } else { nil }
  }
}
