/// One page, with all its text final: what its template may ask for, where it stands, and what goes round it.
protocol PageModel: TemplateModel {
  /// The name of its template: `measure` for `measure.mustache`.
  static var template: String { get }
  /// What the page is, for a message about its template: `measure pages`.
  static var kind: String { get }
  /// What goes round it.
  var head: PageHead { get }
}

/// What the frame of a page must know of it.
struct PageHead: Sendable {
  /// Its address below the site's root: `2022-02/burglary.html`.
  let path: String
  /// Its own name, for the browser's title.
  let title: String
  /// Its name as the last breadcrumb, where those above say part of it; nil for the title.
  var crumb: String?
  /// One sentence on what it holds.
  let description: String
  /// Where it stands: the pages above it, from the first below the home page.
  var trail: [Link] = []
  /// Which part of the site it belongs to.
  var area: SiteArea?
  /// Whether the script that puts tables in order is loaded.
  var isSortable = false

  /// The pages above, and where they are from this one.
  struct Link: Sendable {
    let label: String
    let href: String
  }

  /// The way from the page to the site's root: nothing, or `../`.
  var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}

/// The parts of the site that its navigation names.
enum SiteArea: Sendable, CaseIterable {
  case latest
  case statement
  case scorecard
  case measures
  case editions
}
