/// How Markdown is written as HTML: as libcmark writes it, but for what its callers resolve.
public struct MarkdownHTML: Sendable {
  /// How many levels the author's headings are moved down; none goes below `h6`.
  public var headingShift = 0
  /// What a link becomes: a link to its own destination, unless set.
  public var link: @Sendable (Link) -> ResolvedLink = { .destination($0.destination) }
  /// The address that an image is shown from: its own source, unless set.
  public var imageSource: @Sendable (Image) -> String = { $0.source }
  /// The HTML for a code block; nil writes it as code, which is all it does unless set.
  public var codeBlock: @Sendable (CodeBlock) -> String? = { _ in nil }

  /// HTML as libcmark writes it.
  public init() {}
}

extension MarkdownHTML {
  /// The HTML of the whole text.
  public func html(of markdown: Markdown) -> String { html(of: markdown.blocks) }

  /// The HTML of these blocks.
  public func html(of blocks: [Block]) -> String {
    var html = HTMLText()
    write(blocks, to: &html)
    return html.string
  }

  /// The HTML of one block, so that its caller can wrap or number it.
  public func html(of block: Block) -> String { html(of: [block]) }

  /// The HTML of these inlines, without a paragraph around it.
  public func html(of inlines: [Inline]) -> String {
    var html = HTMLText()
    write(inlines, to: &html)
    return html.string
  }
}
