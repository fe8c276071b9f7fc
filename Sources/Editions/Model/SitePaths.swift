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
  /// The folder of style sheets.
  public static let assets = "assets"

  /// A plain page.
  public static func page(_ id: String) -> String { "\(id).html" }
  /// The statement of an edition.
  public static func statement(_ edition: String) -> String { "\(edition)/index.html" }
  /// The scorecard of an edition.
  public static func scorecard(_ edition: String) -> String { "\(edition)/scorecard.html" }
  /// A measure of an edition.
  public static func measure(_ id: String, in edition: String) -> String { "\(edition)/\(id).html" }
}
