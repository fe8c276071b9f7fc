extension Markdown {
  /// Every link, in order.
  public var links: [Link] {
    inlines.compactMap { if case .link(let link) = $0.kind { link } else { nil } }
  }

  /// Every image, in order.
  public var images: [Image] {
    inlines.compactMap { if case .image(let image) = $0.kind { image } else { nil } }
  }

  /// Every code block, in order.
  public var codeBlocks: [CodeBlock] {
    blocks.flatMap(\.withDescendants).compactMap { if case .code(let code) = $0.kind { code } else { nil } }
  }

  /// Every inline of every block, parents before what is in them.
  private var inlines: [Inline] {
    blocks.flatMap(\.withDescendants).flatMap(\.ownInlines).flatMap(\.withDescendants)
  }
}

extension Block {
  fileprivate var withDescendants: [Block] { [self] + children.flatMap(\.withDescendants) }

  private var children: [Block] {
    switch kind {
    case .list(let list): list.items.flatMap(\.blocks)
    case .quote(let blocks): blocks
    case .paragraph, .heading, .code, .thematicBreak: []
    }
  }

  fileprivate var ownInlines: [Inline] {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    case .list, .quote, .code, .thematicBreak: []
    }
  }
}

extension Inline {
  fileprivate var withDescendants: [Inline] { [self] + children.flatMap(\.withDescendants) }
}
