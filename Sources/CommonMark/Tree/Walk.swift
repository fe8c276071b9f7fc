extension Markdown {
  /// Every link, in order.
  public var links: [Link] {
    var found: [Link] = []
    forEachInline { if case .link(let link) = $0.kind { found.append(link) } }
    return found
  }

  /// Every paragraph and heading, in order, those in lists and quotes too: where it begins, and what stands in it.
  public var leaves: [(position: Position, inlines: [Inline])] {
    var found: [(position: Position, inlines: [Inline])] = []
    forEachLeaf { found.append(($0, $1)) }
    return found
  }

  /// Shows each of `leaves` to `visit`.
  public func forEachLeaf(_ visit: (_ position: Position, _ inlines: [Inline]) -> Void) {
    blocks.walk { block in
      switch block.kind {
      case .paragraph(let inlines), .heading(_, let inlines): visit(block.position, inlines)
      case .list, .quote, .code, .thematicBreak: break
      }
    }
  }

  /// Shows every inline to `visit`, parents before what is in them.
  public func forEachInline(_ visit: (Inline) -> Void) {
    forEachLeaf { _, inlines in inlines.walk(visit) }
  }
}

extension [Block] {
  /// Shows every block to `visit`, parents before what is in them.
  func walk(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      switch block.kind {
      case .list(let list): for item in list.items { item.blocks.walk(visit) }
      case .quote(let blocks): blocks.walk(visit)
      case .paragraph, .heading, .code, .thematicBreak: break
      }
    }
  }
}

extension [Inline] {
  /// Shows every inline to `visit`, parents before what is in them.
  fileprivate func walk(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      inline.children.walk(visit)
    }
  }
}
