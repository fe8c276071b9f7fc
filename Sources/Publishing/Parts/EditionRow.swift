import Editions

/// An edition in a list.
struct EditionRow: TemplateModel {
  let date: String
  let label: String
  let href: String
  /// Where its scorecard is; nil where the row leads to one measure, or it has none.
  let scorecard: String?
  let about: String?

  static let fields: [Field<EditionRow>] = [
    .text("date") { $0.date }, .text("label") { $0.label }, .text("href") { $0.href },
    .text("about", ifAny: { $0.about }), .text("scorecard-href", ifAny: { $0.scorecard }),
  ]

  /// The row, on a page from which `root` leads to the site's root.
  init(_ edition: Edition, root: String) {
    date = edition.date.words
    label = edition.listedTitle
    href = root + SitePaths.statement(edition.id)
    scorecard = edition.measures.isEmpty ? nil : root + SitePaths.scorecard(edition.id)
    about = edition.standfirst?.plainText
  }

  /// The row on a measure's page, which leads to the same measure in another edition.
  init(_ edition: Edition, measure id: Measure.ID) {
    date = edition.date.words
    label = edition.listedTitle
    href = "../" + SitePaths.measure(id, in: edition.id)
    scorecard = nil
    about = nil
  }
}

extension Edition {
  /// Its title in a list, where a draft must not be taken for what is published.
  fileprivate var listedTitle: String { isDraft ? "Draft: \(title)" : title }
}
