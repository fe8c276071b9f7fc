import Editions

/// The archive: all editions, newest first.
struct EditionsPage: PageModel {
  static let template = "editions"
  static let kind = "the list of editions"

  let head: PageHead
  let site: Site
  let editions: [EditionRow]

  static let fields: [Field<EditionsPage>] = [
    .text("eyebrow") { $0.site.title }, .list("editions") { $0.editions },
    .flag("has-editions") { !$0.editions.isEmpty },
  ]

  /// The archive of a publication.
  init(_ publication: Publication) {
    head = PageHead(
      path: SitePaths.editions, title: "Editions", description: "All editions, newest first.", area: .editions
    )
    site = publication.site
    editions = publication.editions.map { EditionRow($0, root: "") }
  }
}
