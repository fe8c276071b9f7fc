extension [Inline] {
  /// The words alone, as a description or a title needs them: breaks become spaces, images their alternative.
  public var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension Markdown {
  /// The words alone, a blank line between paragraphs, headings, items of lists and blocks of code.
  public var plainText: String { blocks.flatMap(\.plainTexts).joined(separator: "\n\n") }
}

extension Block {
  fileprivate var plainTexts: [String] {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines.plainText]
    case .list(let list): list.items.flatMap(\.blocks).flatMap(\.plainTexts)
    case .quote(let blocks): blocks.flatMap(\.plainTexts)
    case .code(let code): [code.literal]
    case .thematicBreak: []
    }
  }
}

extension Inline {
  fileprivate func append(to text: inout String) {
    switch kind {
    case .text(let words), .code(let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .emphasis, .strong, .link, .image, .noted: children.forEach { $0.append(to: &text) }
    }
  }
}

extension Inline {
  /// What stands inside it: none for text, code and breaks.
  public var children: [Inline] {
    switch kind {
    case .emphasis(let children), .strong(let children), .noted(_, let children): children
    case .link(let link): link.children
    case .image(let image): image.alternative
    case .text, .code, .softBreak, .lineBreak: []
    }
  }
}
