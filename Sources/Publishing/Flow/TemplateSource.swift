import Reading

/// Where templates come from.
public enum TemplateSource: Sendable {
  /// A folder, at its path.
  case folder(String)
  /// The program itself.
  case carried(SourceTree)

  /// The path of the folder; nil where there is none to be read, or watched.
  public var folder: String? {
    if case .folder(let path) = self { path } else { nil }
  }
}
