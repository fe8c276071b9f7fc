extension MarkdownHTML {
  /// Writes `inlines` to `html`.
  public func write(_ inlines: [Inline], to html: inout HTMLText) {
    for inline in inlines { write(inline, to: &html) }
  }
}

extension MarkdownHTML {
  private func write(_ inline: Inline, to html: inout HTMLText) {
    switch inline.kind {
    case .text(let words): html.writeEscaped(words)
    case .emphasis(let children): write(children, in: "em", to: &html)
    case .strong(let children): write(children, in: "strong", to: &html)
    case .code(let words):
      html.write("<code>")
      html.writeEscaped(words)
      html.write("</code>")
    case .link(let link): write(link, to: &html)
    case .image(let image): write(image, to: &html)
    case .noted(let note, let children): write(note, on: children, to: &html)
    case .softBreak: html.write("\n")
    case .lineBreak: html.write("<br />\n")
    }
  }

  private func write(_ children: [Inline], in tag: String, to html: inout HTMLText) {
    html.writeStart(of: tag)
    write(children, to: &html)
    html.writeEnd(of: tag)
  }

  private func write(_ link: Link, to html: inout HTMLText) {
    switch self.link(link) {
    case .html(let replacement): html.write(replacement)
    case .destination(let destination):
      html.write("<a href=\"")
      html.writeAddress(destination)
      html.writeTitle(link.title)
      html.write("\">")
      write(link.children, to: &html)
      html.write("</a>")
    }
  }

  /// A note stands behind its words, for those who hear the page; a style sheet shows it where it is asked for.
  private func write(_ note: InlineNote, on children: [Inline], to html: inout HTMLText) {
    html.write("<span class=\"review-\(note.kind)\"\(note.needsFocus ? " tabindex=\"0\"" : "")>")
    write(children, to: &html)
    // The space belongs to what is heard: it is not to be seen behind the words.
    html.write("<span class=\"review-note\"> ")
    html.writeEscaped(note.words)
    html.write("</span></span>")
  }

  private func write(_ image: Image, to html: inout HTMLText) {
    html.write("<img src=\"")
    html.writeAddress(imageSource(image))
    html.write("\" alt=\"")
    html.writeEscaped(image.alternative.plainText)
    html.writeTitle(image.title)
    html.write("\" />")
  }
}

extension HTMLText {
  mutating func writeStart(of tag: String) {
    write(literal: "<")
    write(tag)
    write(literal: ">")
  }

  mutating func writeEnd(of tag: String) {
    write(literal: "</")
    write(tag)
    write(literal: ">")
  }

  /// Ends an attribute and begins one with `title`, unless there is no title.
  fileprivate mutating func writeTitle(_ title: String) {
    if title.isEmpty { return }
    write("\" title=\"")
    writeEscaped(title)
  }
}
