import Editions

/// What a server shows for an address that does not exist.
struct NotFoundPage: PageModel {
  static let template = "not-found"
  static let kind = "the page for what is not found"

  let head: PageHead
  let links: [DestinationRow]

  static let fields: [Field<NotFoundPage>] = [.list("links") { $0.links }]

  /// The page, with the ways on.
  init(_ publication: Publication) {
    head = PageHead(
      path: SitePaths.notFound, title: "Not found", description: "There is no page at this address.")
    let newest = publication.editions.first.map {
      DestinationRow(label: "Newest edition", title: $0.title, href: SitePaths.statement($0.id))
    }
    links = [
      DestinationRow(label: "Home", title: publication.site.title, href: SitePaths.home), newest,
      DestinationRow(label: "Archive", title: "All editions", href: SitePaths.editions),
      DestinationRow(label: "Measures", title: "All measures", href: SitePaths.measures),
    ].compactMap(\.self)
  }
}

/// A way on from a page that is not there.
struct DestinationRow: TemplateModel {
  let label: String
  let title: String
  let href: String

  static let fields: [Field<DestinationRow>] = [
    .text("label") { $0.label }, .text("title") { $0.title }, .text("href") { $0.href },
  ]
}
