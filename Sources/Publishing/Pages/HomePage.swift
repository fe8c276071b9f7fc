import Editions

/// The newest edition at a glance, and the way to all others.
struct HomePage: PageModel {
  static let template = "home"
  static let kind = "the home page"

  let head: PageHead
  let newest: NewestEdition?
  let editions: [EditionRow]

  static let fields: [Field<HomePage>] = [
    .model("newest", ifAny: { $0.newest }), .list("editions") { $0.editions },
    .flag("has-editions") { !$0.editions.isEmpty }, .text("title") { $0.head.title },
  ]

  /// The home page of a publication.
  init(_ publication: Publication, figures: [Measure.ID: MeasureFigure]) {
    let site = publication.site
    head = PageHead(
      path: SitePaths.home, title: site.title,
      description:
        "What \(site.force) contributes to the national policing priorities, in figures and words.",
      area: .latest)
    newest = publication.editions.first.map { NewestEdition($0, figures: figures) }
    editions = publication.editions.map { EditionRow($0, root: "") }
  }
}

/// The newest edition on the home page.
struct NewestEdition: TemplateModel {
  let edition: Edition
  let sections: [HomeSection]

  static let fields: [Field<NewestEdition>] = [
    .text("eyebrow") { "\($0.edition.isDraft ? "Draft" : "Newest edition") · \($0.edition.date.words)" },
    .text("heading") { $0.heading },
    .text("standfirst", ifAny: { $0.edition.standfirst?.plainText }),
    .text("kind") { $0.edition.kind.rawValue },
    .text("statement-href") { SitePaths.statement($0.edition.id) },
    .text(
      "scorecard-href",
      ifAny: {
        $0.edition.measures.isEmpty ? nil : SitePaths.scorecard($0.edition.id)
      }),
    .model("changes", ifAny: { ChangeBars($0.edition) }),
    .list("record") { $0.record },
    .text("measures-heading") {
      $0.edition.framework == nil ? "The measures" : "The measures, by national priority"
    },
    .list("badges") { $0.badges.map(Badge.init) },
    .list("sections") { $0.sections },
  ]

  fileprivate init(_ edition: Edition, figures: [Measure.ID: MeasureFigure]) {
    self.edition = edition
    let ordinals = edition.ordinals
    sections = edition.sections.filter { !$0.measures.isEmpty }.map { section in
      HomeSection(section, in: edition, ordinal: ordinals[section.id], figures: figures)
    }
  }

  private var heading: String {
    edition.framework == nil
      ? edition.title : "How policing measures up to the national priorities"
  }

  private var badges: [Evidence.Kind] {
    Evidence.Kind.allCases.filter { kind in edition.measures.contains { $0.evidence?.kind == kind } }
  }

  private var record: [RecordRow] {
    [
      .ifAny("Compared with", edition.baseline?.title), evidence,
      .ifAny("Next review", edition.record.nextReview),
    ].compactMap(\.self)
  }

  /// `3 official measures, 7 proxies, 4 not available`
  private var evidence: RecordRow? {
    let counts = badges.map { kind in
      let count = edition.measures.count { $0.evidence?.kind == kind }
      return "\(count) \(kind.counted(count))"
    }
    return counts.isEmpty ? nil : RecordRow(term: "Evidence", words: counts.joined(separator: ", "))
  }
}

extension Evidence.Kind {
  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .official: count == 1 ? "official measure" : "official measures"
    case .proxy: count == 1 ? "proxy" : "proxies"
    case .notAvailable, .notApplicable: title.lowercased()
    case .local: count == 1 ? "local measure" : "local measures"
    }
  }
}

/// A section of the newest edition on the home page.
struct HomeSection: TemplateModel {
  let anchor: String
  let ordinal: String?
  let title: String
  let href: String
  let cards: [Card]

  static let fields: [Field<HomeSection>] = [
    .text("anchor") { $0.anchor }, .text("ordinal", ifAny: { $0.ordinal }), .text("title") { $0.title },
    .text("href") { $0.href }, .list("cards") { $0.cards },
  ]

  fileprivate init(
    _ section: Section, in edition: Edition, ordinal: String?, figures: [Measure.ID: MeasureFigure]
  ) {
    anchor = section.id
    self.ordinal = ordinal
    title = section.title
    href = "\(SitePaths.statement(edition.id))#\(section.id)"
    cards = section.measures.map { measure in
      Card(
        measure: measure, facts: MeasureFacts(measure), href: SitePaths.measure(measure.id, in: edition.id),
        sparkline: figures[measure.id]?.sparkline)
    }
  }
}

/// A measure at a glance.
struct Card: TemplateModel {
  let measure: Measure
  let facts: MeasureFacts
  let href: String
  let sparkline: [UInt8]?

  static let fields: [Field<Card>] = [
    .text("short") { $0.measure.short }, .text("href") { $0.href },
    .model("badge", ifAny: { $0.measure.evidence.map { Badge($0.kind) } }),
    .text("figure", ifAny: { $0.facts.lead }),
    .text("when") { $0.facts.leadWhen ?? "" },
    .text("change-words") { $0.changeWords },
    .text("reason", ifAny: { $0.facts.reason }),
    .html("sparkline", bytes: \.sparkline),
    .model("pair", ifAny: { $0.sparkline == nil ? ValuePair($0.measure) : nil }),
  ]

  private var changeWords: String {
    if let onlyChange = facts.onlyChange { return onlyChange }
    guard let change = facts.change, let from = facts.changeFrom else { return "No earlier figure" }
    return "\(change) \(from)\(facts.isUnclear ? ": no clear change" : "")"
  }
}
