/// The endings of the files that content is made of.
public enum SourceKind {
  /// Definitions, in YAML.
  static let definitions = ".yml"
  /// Figures, in CSV.
  static let figures = ".csv"
  /// Words, in Markdown.
  static let words = ".md"
  /// All of them.
  public static let all = [definitions, figures, words]
}
