import CommonMark

extension Markdown {
  /// The first heading, and what follows it; nil where something else comes first, or nothing stands in it.
  var titled: (title: String, rest: Markdown)? {
    guard let first = blocks.first, case .heading(_, let title) = first.kind,
      !title.plainText.isEmpty
    else { return nil }
    return (title.plainText, Markdown(blocks: Array(blocks.dropFirst())))
  }
}
