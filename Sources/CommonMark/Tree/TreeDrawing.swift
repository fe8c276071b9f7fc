extension Markdown: CustomStringConvertible {
  /// The tree as indented text, a line for each block and inline: its kind, its position, what it says.
  public var description: String {
    blocks.flatMap(\.drawing).joined(separator: "\n")
  }
}

extension Block {
  fileprivate var drawing: [String] {
    switch kind {
    case .paragraph(let inlines): draw("paragraph", at: position, inlines.flatMap(\.drawing))
    case .heading(let level, let inlines): draw("heading \(level)", at: position, inlines.flatMap(\.drawing))
    case .list(let list): draw(list.heading, at: position, list.items.flatMap(\.drawing))
    case .quote(let blocks): draw("quote", at: position, blocks.flatMap(\.drawing))
    case .code(let code): draw("code", at: position, says: [code.info, code.literal])
    case .thematicBreak: draw("thematic break", at: position)
    }
  }
}

extension List {
  fileprivate var heading: String {
    let tightness = isTight ? "tight" : "loose"
    return switch marker {
    case .bullet: "\(tightness) list of bullets"
    case .ordered(let start): "\(tightness) list from \(start)"
    }
  }
}

extension List.Item {
  fileprivate var drawing: [String] { draw("item", at: position, blocks.flatMap(\.drawing)) }
}

extension Inline {
  fileprivate var drawing: [String] {
    let inside = children.flatMap(\.drawing)
    return switch kind {
    case .text(let words): draw("text", at: position, says: [words])
    case .code(let words): draw("code", at: position, says: [words])
    case .emphasis: draw("emphasis", at: position, inside)
    case .strong: draw("strong", at: position, inside)
    case .link(let link): draw("link", at: position, says: [link.destination, link.title], inside)
    case .image(let image): draw("image", at: position, says: [image.source, image.title], inside)
    case .noted(let note, _): draw("note", at: position, says: [note.kind, note.words], inside)
    case .softBreak: ["soft break"]
    case .lineBreak: ["line break"]
    }
  }
}

private func draw(
  _ name: String, at position: Position, says words: [String] = [], _ children: [String] = []
) -> [String] {
  let quoted = words.filter { !$0.isEmpty }.map { " " + $0.debugDescription }
  return ["\(name) \(position)" + quoted.joined()] + children.map { "  " + $0 }
}
