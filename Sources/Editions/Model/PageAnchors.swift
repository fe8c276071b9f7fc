/// What links to parts of a page name. All but the data's have a `_`, which no section and no measure has in its name.
public enum PageAnchors {
  /// The data of a measure, on its page.
  public static let data = "data"
  /// What is derived from the data of a measure, on its page.
  public static let derived = "worked_out"
  /// A further table of a measure, on its page.
  public static func table(_ id: String) -> String { "table_\(id)" }
  /// A fact, on the statement.
  public static func fact(_ id: String) -> String { "fact_\(id)" }
}
