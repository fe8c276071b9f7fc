/// The endings of the files that content is made of.
public enum SourceKind {
  /// Definitions, in YAML.
  package static let definitions = ".yml"
  /// Figures, in CSV.
  package static let figures = ".csv"
  /// Words, in Markdown.
  package static let words = ".md"
  /// All of them.
  public static let all = [definitions, figures, words]
}
