import CommonMark
import Editions

extension Passage {
  /// The words with their links, without a paragraph around them.
  var html: String { MarkdownHTML().html(of: inlines) }
}
