import Editions

/// A correction: what was published, what stands there now, and why.
struct CorrectionRow: TemplateModel {
  let correction: Correction
  /// What it is about, with a way there.
  let subject: LinkItem
  /// The edition that it is of; nil where the page names it.
  let edition: String?

  static let fields: [Field<CorrectionRow>] = [
    .text("date") { $0.correction.date.words }, .text("href") { $0.subject.href },
    .text("subject") { $0.subject.label }, .text("edition", ifAny: { $0.edition }),
    .text("was") { $0.correction.was }, .text("now") { $0.correction.now },
    .text("because") { $0.correction.because },
  ]

  /// The row of a correction of `edition`, on a page from which `root` leads to the site's root.
  init(_ correction: Correction, of edition: Edition, root: String, namesEdition: Bool) {
    self.correction = correction
    subject = edition.subject(of: correction).below(root)
    self.edition = namesEdition ? "\(edition.title), \(edition.date.words)" : nil
  }
}

extension Edition {
  /// What a correction is about, and where that is below the site's root.
  fileprivate func subject(of correction: Correction) -> LinkItem {
    let statement = SitePaths.statement(id)
    switch correction.subject {
    case .measure(let id):
      let short = measures.first { $0.id == id }?.short ?? id
      return LinkItem(label: short, href: SitePaths.measure(id, in: self.id))
    case .section(let id):
      let short = sections.first { $0.id == id }?.short ?? id
      return LinkItem(label: short, href: "\(statement)#\(id)")
    case .edition: return LinkItem(label: "The whole edition", href: statement)
    }
  }

  /// The corrections of one measure.
  func corrections(of measure: Measure.ID) -> [Correction] {
    corrections.filter { $0.subject == .measure(measure) }
  }
}
