import CommonMark
import Editions
import Measures

/// What stands round every page: head, masthead, breadcrumbs, footer.
struct Frame: TemplateModel {
  let head: PageHead
  let site: FrameSite
  /// Writes the page itself.
  let main: @Sendable (inout HTMLText) -> Void

  static let template = "frame"
  static let fields: [Field<Frame>] = [
    .text("document-title") { $0.documentTitle },
    .text("description") { $0.head.description },
    .text("root") { $0.head.root },
    .text("site-title") { $0.site.title },
    .text("publisher") { $0.site.publisher },
    .list("navigation") { $0.navigation },
    .list("trail") { $0.trail },
    .text("page-title") { $0.head.crumb ?? $0.head.title },
    .flag("is-home") { $0.head.path == SitePaths.home },
    .flag("is-sortable") { $0.head.isSortable },
    .html("main", writing: { $0.main(&$1) }),
    .text("licence-name") { $0.site.licence.name },
    .text("licence-address", ifAny: { $0.site.licence.address }),
    .list("footer-links") { frame in frame.site.furtherPages.map { $0.below(frame.head.root) } },
  ]

  private var documentTitle: String {
    head.path == SitePaths.home ? site.title : "\(head.title): \(site.title)"
  }

  private var navigation: [NavigationItem] {
    site.navigation.map {
      NavigationItem(label: $0.label, href: head.root + $0.path, isCurrent: $0.area == area)
    }
  }

  /// The part of the site that the page belongs to: all editions but the newest, the archive.
  private var area: SiteArea? {
    let isOfEdition = head.area == .statement || head.area == .scorecard
    let isOfNewest = site.navigation.contains { $0.path == head.path }
    return isOfEdition && !isOfNewest ? .editions : head.area
  }

  private var trail: [LinkItem] { head.trail.map { LinkItem(label: $0.label, href: $0.href) } }
}

/// What the frames of all pages share.
struct FrameSite: Sendable {
  let title: String
  let publisher: String
  let licence: NamedLink
  /// The parts of the site, and where they are below its root.
  let navigation: [(area: SiteArea, label: String, path: String)]
  /// What its footer leads to, and where that is below its root: what changed, and the plain pages.
  let furtherPages: [LinkItem]

  init(_ publication: Publication) {
    title = publication.site.title
    publisher = publication.site.publisher
    licence = publication.site.licence
    navigation = FrameSite.navigation(newest: publication.editions.first)
    furtherPages =
      [
        LinkItem(label: "Revisions", href: SitePaths.revisions),
        LinkItem(label: "Corrections", href: SitePaths.corrections),
      ] + publication.pages.map { LinkItem(label: $0.title, href: SitePaths.page($0.id)) }
  }

  private static func navigation(newest: Edition?) -> [(area: SiteArea, label: String, path: String)] {
    SiteArea.allCases.compactMap { area in
      switch area {
      case .latest: (area, "Latest", SitePaths.home)
      case .statement: newest.map { (area, $0.kind.rawValue.uppercasedFirst, SitePaths.statement($0.id)) }
      case .scorecard: newest.map { (area, "Scorecard", SitePaths.scorecard($0.id)) }
      case .measures: (area, "Measures", SitePaths.measures)
      case .editions: (area, "Editions", SitePaths.editions)
      }
    }
  }
}

/// An entry of the site's navigation.
struct NavigationItem: TemplateModel {
  let label: String
  let href: String
  let isCurrent: Bool

  static let fields: [Field<NavigationItem>] = [
    .text("label") { $0.label }, .text("href") { $0.href }, .flag("is-current") { $0.isCurrent },
  ]
}

/// Words that lead somewhere.
struct LinkItem: TemplateModel {
  let label: String
  let href: String

  static let fields: [Field<LinkItem>] = [.text("label") { $0.label }, .text("href") { $0.href }]

  /// The link, seen from a page from which `root` leads to the site's root.
  func below(_ root: String) -> LinkItem { LinkItem(label: label, href: root + href) }
}
