/// What kind of value stands somewhere.
public enum YAMLKind: String, Sendable {
  /// Nothing.
  case nothing = "empty"
  /// A text.
  case text = "a text"
  /// A list.
  case list = "a list"
  /// A mapping.
  case mapping = "a mapping"

  /// The kind of `value`; a list or a mapping of nothing is what it is.
  public init(_ value: YAMLValue) {
    self =
      switch value {
      case .text(let text): text.isEmpty ? .nothing : .text
      case .list: .list
      case .mapping: .mapping
      }
  }
}
