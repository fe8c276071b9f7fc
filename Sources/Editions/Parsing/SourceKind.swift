/// The endings of the files that content is made of.
public enum SourceKind {
  /// Definitions, in YAML.
  public static let definitions = ".yml"
  /// Figures, in CSV.
  public static let figures = ".csv"
  /// Words, in Markdown.
  public static let words = ".md"
  /// All of them.
  public static let all = [definitions, figures, words]
}
