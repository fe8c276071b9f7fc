extension Markdown {
  /// The same words with other inlines in the place of each link that `isReplaced` and for which `replace` gives any;
  /// nil keeps the link.
  /// `replace` is told what stands before the link in its paragraph or heading, as plain text, from the last link
  /// that it replaced.
  public func replacingLinks(
    where isReplaced: (Link) -> Bool, by replace: (_ link: Link, _ before: String) -> [Inline]?
  ) -> Markdown {
    // Most words have no such link, and stay the one tree that they are.
    guard links.contains(where: isReplaced) else { return self }
    return Markdown(
      blocks: blocks.map { block in block.replacingLinks { isReplaced($0) ? replace($0, $1) : nil } })
  }
}

extension Block {
  fileprivate func replacingLinks(_ replace: (Link, String) -> [Inline]?) -> Block {
    var before = ""
    switch kind {
    case .paragraph(let inlines):
      return Block(.paragraph(inlines.replacingLinks(replace, after: &before)), at: position)
    case .heading(let level, let inlines):
      return Block(.heading(level: level, inlines.replacingLinks(replace, after: &before)), at: position)
    case .quote(let blocks):
      return Block(.quote(blocks.map { $0.replacingLinks(replace) }), at: position)
    case .list(let list):
      let items = list.items.map { item in
        List.Item(item.blocks.map { $0.replacingLinks(replace) }, at: item.position)
      }
      return Block(.list(List(marker: list.marker, isTight: list.isTight, items: items)), at: position)
    case .code, .thematicBreak: return self
    }
  }
}

extension [Inline] {
  /// `before` grows by the plain text of what is walked over.
  fileprivate func replacingLinks(
    _ replace: (Link, String) -> [Inline]?, after before: inout String
  ) -> [Inline] {
    var inlines: [Inline] = []
    for inline in self {
      switch inline.kind {
      case .emphasis(let children):
        inlines.append(
          Inline(.emphasis(children.replacingLinks(replace, after: &before)), at: inline.position))
      case .strong(let children):
        inlines.append(Inline(.strong(children.replacingLinks(replace, after: &before)), at: inline.position))
      case .link(let link):
        let replacement = replace(link, before)
        before = replacement == nil ? before + [inline].plainText : ""
        inlines += replacement ?? [inline]
      case .text, .code, .image, .softBreak, .lineBreak, .noted:
        before += [inline].plainText
        inlines.append(inline)
      }
    }
    return inlines
  }
}
