import Diagnostics

/// What stands in a YAML file, as it was typed: `no`, `012` and `2020-01-01` are texts.
public indirect enum YAMLValue: Sendable, Hashable {
  /// A text.
  case text(YAMLText)
  /// Values in order.
  case list([YAMLValue], place: Place)
  /// Values under keys.
  case mapping(YAMLMapping)
}

extension YAMLValue {
  /// Where it begins.
  public var place: Place {
    switch self {
    case .text(let text): text.place
    case .list(_, let place): place
    case .mapping(let mapping): mapping.place
    }
  }

  /// Whether nothing is there: a key without a value, `~`, `null`, or a text, a list or a mapping of nothing.
  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items, _): items.isEmpty
    case .mapping(let mapping): mapping.entries.isEmpty
    }
  }
}

/// A text in a YAML file.
public struct YAMLText: Sendable, Hashable {
  /// The text, without its quotes.
  public let text: String
  /// Whether it stands there without quotes and on no lines of its own, so that `~` and `null` mean nothing.
  public let isPlain: Bool
  /// Where it begins.
  public let place: Place

  /// Whether nothing is there.
  public var isEmpty: Bool { text.isEmpty || (isPlain && YAMLText.nothing.contains(text)) }

  private static let nothing: Set<String> = ["~", "null", "Null", "NULL"]
}

/// Values under keys, in the author's order, each key once.
public struct YAMLMapping: Sendable, Hashable {
  /// The keys and their values.
  public let entries: [Entry]
  /// Where the first key stands.
  public let place: Place

  /// A key and its value.
  public struct Entry: Sendable, Hashable {
    /// The key, as typed.
    public let key: Located<String>
    /// What stands under it.
    public let value: YAMLValue
  }

  /// The entry under `key`.
  public subscript(key: String) -> Entry? { entries.first { $0.key.value == key } }
}
