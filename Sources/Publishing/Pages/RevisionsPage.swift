import Editions

/// Every figure that an edition printed with another value than one before: found in the data, not declared.
struct RevisionsPage: PageModel {
  static let template = "revisions"
  static let kind = "the list of revisions"

  let head: PageHead
  let site: Site
  let revisions: [RevisionRow]

  static let fields: [Field<RevisionsPage>] = [
    .text("eyebrow") { $0.site.title }, .flag("has-revisions") { !$0.revisions.isEmpty },
    .text("caption") { $0.caption }, .list("revisions") { $0.revisions },
  ]

  /// The revisions of all measures, the newest first.
  init(_ histories: [MeasureHistory], in site: Site) {
    head = PageHead(
      path: SitePaths.revisions, title: "Revisions",
      description: "Every figure that a later edition printed with another value, with the reason.",
      area: .editions)
    self.site = site
    revisions = histories.flatMap(\.revisions).sorted { $0.now.first.date > $1.now.first.date }
      .map { RevisionRow(revision: $0, site: site) }
  }

  private var caption: String {
    revisions.count == 1 ? "One figure was revised" : "\(revisions.count) figures were revised"
  }
}
