import Editions

/// What was to be done in a section, and what became of it.
struct DeliverableList: TemplateModel {
  let anchor: String
  let count: DeliverableCount
  let items: [DeliverableItem]

  static let fields: [Field<DeliverableList>] = [
    .text("deliverables-anchor") { $0.anchor }, .text("deliverables-count") { $0.count.words },
    .list("deliverables") { $0.items },
  ]

  /// The deliverables of a section; nil where it has none.
  init?(_ section: Section, of edition: Edition, words: inout WordsHTML) {
    guard !section.deliverables.isEmpty else { return nil }
    anchor = "\(section.id)_deliverables"
    count = DeliverableCount(section.deliverables)
    items = section.deliverables.map { DeliverableItem($0, of: edition, words: &words) }
  }
}

/// One deliverable.
struct DeliverableItem: TemplateModel {
  let anchor: String
  let title: String
  let status: StatusBadge
  let says: String?
  let owner: String?
  /// Where it stands in the paper.
  let place: String?
  /// The measures whose targets judge it, and where they are on the page.
  let measures: [LinkItem]

  static let fields: [Field<DeliverableItem>] = [
    .text("anchor") { $0.anchor }, .text("title") { $0.title }, .model("status", ifAny: { $0.status }),
    .html("says", ifAny: { $0.says }), .text("owner", ifAny: { $0.owner }),
    .text("place", ifAny: { $0.place }), .list("measures") { $0.measures },
    .flag("has-measures") { !$0.measures.isEmpty },
    .flag("has-notes") { $0.owner != nil || $0.place != nil || !$0.measures.isEmpty },
  ]

  fileprivate init(_ deliverable: Deliverable, of edition: Edition, words: inout WordsHTML) {
    anchor = deliverable.id
    title = deliverable.title
    status = StatusBadge(deliverable.status)
    // Its words are part of a list, so they have no number.
    says = deliverable.says.map { words.unnumbered($0, headingLevel: 5) }
    owner = deliverable.owner
    place = deliverable.place.map(PaperPlace.words)
    measures = deliverable.measures.compactMap { id in
      edition.measures.first { $0.id == id }.map { LinkItem(label: $0.short, href: "#\(id)") }
    }
  }
}

/// What became of the deliverables of a whole edition, section by section.
struct DeliverableSummary: TemplateModel {
  let count: DeliverableCount
  let rows: [DeliverableSummaryRow]

  /// Where it stands on the statement.
  static let anchor = "all_deliverables"

  private static let title = "What became of the deliverables"

  static let fields: [Field<DeliverableSummary>] = [
    .text("summary-anchor") { _ in anchor }, .text("summary-title") { _ in title },
    .text("summary-count") { $0.count.words },
    .list("statuses") { $0.statuses.map(StatusBadge.init) },
    .list("rows") { $0.rows }, .flag("has-total") { $0.rows.count > 1 },
    .text("total") { String($0.count.total) },
    .list("totals") { summary in summary.statuses.map { CountCell(count: summary.count.count($0)) } },
  ]

  /// The summary of an edition; nil where it has no deliverables.
  init?(_ edition: Edition) {
    guard !edition.deliverables.isEmpty else { return nil }
    count = DeliverableCount(edition.deliverables)
    let statuses = DeliverableSummary.statuses(of: count)
    rows = edition.sections.filter { !$0.deliverables.isEmpty }.map { section in
      DeliverableSummaryRow(section, statuses: statuses)
    }
  }

  /// What the contents of the page say of it.
  var contentsEntry: ContentsEntry {
    ContentsEntry(anchor: DeliverableSummary.anchor, label: DeliverableSummary.title)
  }

  /// The statuses that any deliverable has: the columns.
  private var statuses: [Deliverable.Status] { DeliverableSummary.statuses(of: count) }

  private static func statuses(of count: DeliverableCount) -> [Deliverable.Status] {
    Deliverable.Status.allCases.filter { count.count($0) > 0 }
  }
}

/// What became of the deliverables of one section.
struct DeliverableSummaryRow: TemplateModel {
  let title: String
  let href: String
  let total: String
  let counts: [CountCell]

  static let fields: [Field<DeliverableSummaryRow>] = [
    .text("title") { $0.title }, .text("href") { $0.href }, .text("total") { $0.total },
    .list("counts") { $0.counts },
  ]

  fileprivate init(_ section: Section, statuses: [Deliverable.Status]) {
    let count = DeliverableCount(section.deliverables)
    title = section.short
    href = "#\(section.id)"
    total = String(count.total)
    counts = statuses.map { CountCell(count: count.count($0)) }
  }
}

/// A number in a table of counts.
struct CountCell: TemplateModel {
  let count: Int

  static let fields: [Field<CountCell>] = [.text("count") { String($0.count) }]
}
