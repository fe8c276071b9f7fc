/// Where each page is, below the site's root. Old addresses never change.
enum SitePaths {
  static let home = "index.html"
  static let notFound = "404.html"
  static let editions = "editions.html"
  static let measures = "measures.html"

  static func page(_ id: String) -> String { "\(id).html" }
  static func statement(_ edition: String) -> String { "\(edition)/index.html" }
  static func scorecard(_ edition: String) -> String { "\(edition)/scorecard.html" }
  static func measure(_ id: String, in edition: String) -> String { "\(edition)/\(id).html" }
}
