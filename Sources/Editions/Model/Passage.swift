import CommonMark

/// A paragraph of words in a definition, with its figures in place: why a priority applies, a note on a measure.
public struct Passage: Sendable, Equatable {
  /// What it says; its links are written as from a page of the edition.
  public let inlines: [Inline]

  /// The words alone, for places that show no links.
  public var plainText: String { inlines.plainText }

  /// The one paragraph of `markdown`.
  init(_ markdown: Markdown) {
    inlines = markdown.onlyParagraph ?? []
  }
}

extension Markdown {
  /// What its one paragraph says; nil where it holds anything else.
  var onlyParagraph: [Inline]? {
    guard blocks.count == 1, case .paragraph(let inlines)? = blocks.first?.kind else { return nil }
    return inlines
  }
}
