import Editions

/// The corrections of all editions, newest first.
struct CorrectionsPage: PageModel {
  static let template = "corrections"
  static let kind = "the list of corrections"

  let head: PageHead
  let site: Site
  let corrections: [CorrectionRow]

  static let fields: [Field<CorrectionsPage>] = [
    .text("eyebrow") { $0.site.title }, .flag("has-corrections") { !$0.corrections.isEmpty },
    .list("corrections") { $0.corrections },
  ]

  /// The corrections of a publication.
  init(_ publication: Publication) {
    head = PageHead(
      path: SitePaths.corrections, title: "Corrections",
      description: "What was wrong in an edition after it was published, and was put right.", area: .editions)
    site = publication.site
    let all = publication.editions.flatMap { edition in edition.corrections.map { ($0, edition) } }
    corrections = all.sorted { $0.0.date > $1.0.date }.map {
      CorrectionRow($0, of: $1, root: "", namesEdition: true)
    }
  }
}
