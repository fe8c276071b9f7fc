/// How much of the author's thing is lost while something is wrong with it: whether reviewers can be shown the rest.
public enum Loss: Sendable {
  /// All of it could be read, and something that it says is wrong: it is shown where it stands.
  case nothing
  /// A part is left out, and the rest can be shown: what is missed may have been told already.
  case part
  /// Something could not be read, or has no place, so that nobody knows what would stand there: nothing is shown.
  case unknown
}
