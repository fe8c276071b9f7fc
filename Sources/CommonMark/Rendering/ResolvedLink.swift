/// What a link becomes in HTML.
public enum ResolvedLink: Sendable, Equatable {
  /// A link to this address, around what the author's link says.
  case destination(String)
  /// This HTML instead of the link and what it says.
  case html(String)
}
