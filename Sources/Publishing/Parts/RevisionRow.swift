import Editions
import Measures

/// A figure that an edition printed with another value than one before.
struct RevisionRow: TemplateModel {
  let revision: Revision
  let site: Site

  static let fields: [Field<RevisionRow>] = [
    .text("measure") { $0.revision.history.newest.measure.short },
    .text("href") { SitePaths.history($0.revision.history.id) },
    .text("what") { $0.what },
    .text("was") { $0.revision.was.text }, .text("was-when") { $0.revision.was.editionsInWords },
    .text("now") { $0.revision.now.text }, .text("now-when") { $0.revision.now.editionsInWords },
    .text("difference") { $0.difference }, .text("because") { $0.because },
  ]

  private var what: String {
    [revision.figure.when, revision.figure.subject(site: site)].compactMap(\.self).joined(separator: ", ")
  }

  private var difference: String { revision.difference.map(revision.now.quantity.difference) ?? "" }

  private var because: String { RevisionRow.reason(of: revision.now) }

  /// Why a value is another than before, as a sentence would begin; says so where the edition does not.
  static func reason(of telling: PublishedFigure.Telling) -> String {
    telling.because?.uppercasedFirst ?? "The edition gives no reason."
  }
}
