/// What a reviewer is told of words in a draft: where they come from, or what stands behind a figure. It is never
/// an author's, and no published page has any.
public struct InlineNote: Sendable, Equatable {
  /// What it tells: the class of its element, after `review-`.
  public let kind: String
  /// What it says.
  public let words: String
  /// Whether the words that it is about cannot be reached by keyboard by themselves, as a link can.
  public let needsFocus: Bool

  /// A note.
  public init(_ kind: String, _ words: String, needsFocus: Bool = false) {
    self.kind = kind
    self.words = words
    self.needsFocus = needsFocus
  }
}
