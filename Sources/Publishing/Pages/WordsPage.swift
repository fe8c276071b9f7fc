import CommonMark
import Editions

/// A page of words alone.
struct WordsPage: PageModel {
  static let template = "page"
  static let kind = "plain pages"

  let head: PageHead
  let page: PlainPage

  static let fields: [Field<WordsPage>] = [
    .text("heading") { $0.page.title },
    .html("body") { WordsHTML.plain($0.page.markdown, headingLevel: 2) },
  ]

  /// The page of `page`.
  init(_ page: PlainPage, in site: Site) {
    head = PageHead(
      path: SitePaths.page(page.id), title: page.title, description: "\(page.title): \(site.title).")
    self.page = page
  }
}
