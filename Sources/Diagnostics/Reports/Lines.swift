/// Words set in lines that are no wider than a terminal.
public struct Lines: Sendable {
  /// How many characters a line has room for; nil for lines of any length, as files and other programs want them.
  public let width: Int?

  /// A word, and how it is written to the terminal.
  public struct Word: Sendable {
    /// What readers see.
    public let text: String
    /// The same between sequences that colour it.
    public let painted: String

    /// A word.
    public init(_ text: some StringProtocol, painted: String? = nil) {
      self.text = String(text)
      self.painted = painted ?? String(text)
    }
  }

  /// Lines of this width.
  public init(width: Int?) { self.width = width }

  /// The words in lines; all but the first begin with `indent` spaces, and before the first stand `before` characters.
  /// A word that is longer than a line has a line of its own. The last line has no line end.
  public func fold(_ words: some Sequence<Word>, indent: Int, after before: Int = 0) -> String {
    var (text, column) = ("", before)
    var isFirst = true
    for word in words {
      let length = word.text.count
      if isFirst {
        column += length
        isFirst = false
      } else if let width, column + 1 + length > width {
        text += "\n" + String(repeating: " ", count: indent)
        column = indent + length
      } else {
        text += " "
        column += 1 + length
      }
      text += word.painted
    }
    return text
  }

  /// The words of `text` in lines, spaces and all where there is room for it on one.
  public func fold(_ text: String, indent: Int) -> String {
    guard let width, text.count > width else { return text }
    return fold(text.split(separator: " ", omittingEmptySubsequences: false).map { Word($0) }, indent: indent)
  }
}
