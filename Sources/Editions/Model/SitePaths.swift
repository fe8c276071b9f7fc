/// Where each page is, below the site's root. Old addresses never change.
public enum SitePaths {
  /// The home page.
  public static let home = "index.html"
  /// What a server shows for an address that does not exist.
  public static let notFound = "404.html"
  /// The archive.
  public static let editions = "editions.html"
  /// All measures.
  public static let measures = "measures.html"
  /// The figures that were revised from one edition to another.
  public static let revisions = "revisions.html"
  /// What was wrong and was put right.
  public static let corrections = "corrections.html"
  /// The folder of the measures that more than one edition holds.
  public static let histories = "measures"
  /// The folder of style sheets.
  public static let assets = "assets"
  /// The style of charts, which comes with the library that draws them.
  public static let chartStyle = "assets/charts.css"

  /// The ending of every page.
  static let pageEnding = ".html"

  /// A measure through all its editions.
  public static func history(_ id: String) -> String { "\(histories)/\(id)\(pageEnding)" }
  /// A plain page.
  public static func page(_ id: String) -> String { "\(id)\(pageEnding)" }
  /// The statement of an edition.
  public static func statement(_ edition: String) -> String { "\(edition)/index.html" }
  /// The scorecard of an edition.
  public static func scorecard(_ edition: String) -> String { "\(edition)/scorecard.html" }
  /// A measure of an edition.
  public static func measure(_ id: String, in edition: String) -> String { "\(edition)/\(id)\(pageEnding)" }

  /// Whether `path` is the page of the measure `id` in the edition that the page at `neighbour` is of.
  static func isMeasure(_ id: String, at path: String, besides neighbour: String) -> Bool {
    neighbour.split(separator: "/").first.map { measure(id, in: String($0)) == path } ?? false
  }
}
