import Reading

/// What the program carries with it, so that it works without its repository.
public enum BuiltIn {
  /// The templates, for a site that has none of its own.
  public static var templates: SourceTree {
    let folder = "Templates/"
    return SourceTree(
      root: "built-in templates", files: files(in: folder).map { ($0.path, Array($0.text.utf8)) })
  }

  /// The texts whose paths begin with `folder`, by what follows.
  static func files(in folder: String) -> [(path: String, text: String)] {
    EmbeddedFiles.all.filter { $0.path.hasPrefix(folder) }
      .map { (path: String($0.path.dropFirst(folder.count)), text: $0.text) }
  }
}
