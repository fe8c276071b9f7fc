extension MarkdownHTML {
  /// Writes `blocks` to `html`, each on lines of its own.
  public func write(_ blocks: [Block], to html: inout HTMLText) {
    for block in blocks { write(block, to: &html) }
  }
}

extension MarkdownHTML {
  private func write(_ block: Block, isTight: Bool = false, to html: inout HTMLText) {
    switch block.kind {
    case .paragraph(let inlines) where isTight: write(inlines, to: &html)
    case .paragraph(let inlines): writeLine("p", inlines, to: &html)
    case .heading(let level, let inlines): writeLine("h\(shifted(level))", inlines, to: &html)
    case .list(let list): write(list, to: &html)
    case .quote(let blocks): writeQuote(blocks, to: &html)
    case .code(let code): write(code, to: &html)
    case .thematicBreak:
      html.endLine()
      html.write("<hr />\n")
    }
  }

  private func shifted(_ level: Int) -> Int { min(max(level + headingShift, 1), 6) }

  private func writeLine(_ tag: String, _ inlines: [Inline], to html: inout HTMLText) {
    html.endLine()
    html.writeStart(of: tag)
    write(inlines, to: &html)
    html.writeEnd(of: tag)
    html.write("\n")
  }

  private func writeQuote(_ blocks: [Block], to html: inout HTMLText) {
    html.endLine()
    html.write("<blockquote>\n")
    write(blocks, to: &html)
    html.endLine()
    html.write("</blockquote>\n")
  }

  private func write(_ list: List, to html: inout HTMLText) {
    html.endLine()
    html.write("<\(list.tag)\(list.attributes)>\n")
    for item in list.items {
      html.endLine()
      html.write("<li>")
      for block in item.blocks { write(block, isTight: list.isTight, to: &html) }
      html.write("</li>\n")
    }
    html.write("</\(list.tag)>\n")
  }

  private func write(_ code: CodeBlock, to html: inout HTMLText) {
    html.endLine()
    if let replacement = codeBlock(code) {
      html.write(replacement)
      html.endLine()
      return
    }
    html.write("<pre><code")
    if let language = code.language {
      html.write(" class=\"language-")
      html.writeEscaped(language)
      html.write("\"")
    }
    html.write(">")
    html.writeEscaped(code.literal)
    html.write("</code></pre>\n")
  }
}

extension List {
  fileprivate var tag: String { marker == .bullet ? "ul" : "ol" }

  fileprivate var attributes: String {
    if case .ordered(let start) = marker, start != 1 { " start=\"\(start)\"" } else { "" }
  }
}
