/// A colour by what it is for. A page's style sheet defines each as a custom property of the same name.
public enum ColourToken: String, Sendable, CaseIterable {
  /// The ground of the page and of raised parts.
  case page, panel
  /// Words and axes; second words.
  case ink, muted
  /// Faint rules; frames and limits.
  case rule, edge
  /// The first line, the latest value, what the finding is about; the second line and outlines.
  case accent
  case mark2 = "mark-2"
  /// The fill of a baseline; a warning; the expected range.
  case pale, signal, band
  /// The third to the sixth line; `accent` and `mark-2` are the first two.
  case series3 = "series-3"
  case series4 = "series-4"
  case series5 = "series-5"
  case series6 = "series-6"

  /// The token as a value of a declaration: `var(--accent)`.
  public var variable: String { "var(--\(rawValue))" }
}
