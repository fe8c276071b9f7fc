import Editions
import Measures
import Numerals

/// One measure through all its editions: what each said, and the figures as each published them.
struct HistoryPage: PageModel {
  static let template = "history"
  static let kind = "the pages of measures through time"

  let head: PageHead
  let site: Site
  let history: MeasureHistory
  let appearances: [HistoryEntry]
  let figures: [HistoryFigure]

  static let fields: [Field<HistoryPage>] = [
    .text("eyebrow") { "\($0.site.title) · \($0.history.appearances.count) editions" },
    .text("title") { $0.history.newest.measure.title }, .text("standfirst") { $0.standfirst },
    .list("appearances") { $0.appearances }, .flag("has-figures") { !$0.figures.isEmpty },
    .text("caption-note") { $0.captionNote },
    .flag("has-subjects") { page in page.figures.contains { $0.subject != nil } },
    .flag("has-reasons") { page in page.figures.contains { $0.isRevised } },
    .list("figures") { $0.figures },
  ]

  /// The page of one measure's history.
  init(_ history: MeasureHistory, in site: Site) {
    let short = history.newest.measure.short
    head = PageHead(
      path: SitePaths.history(history.id), title: "\(short), edition by edition", crumb: short,
      description: "\(history.newest.measure.title): what each edition said, and the figures as published.",
      trail: [PageHead.Link(label: "Measures", href: "../\(SitePaths.measures)")], area: .measures)
    self.site = site
    self.history = history
    appearances = history.appearances.map(HistoryEntry.init)
    figures = history.figures.map { HistoryFigure($0, site: site) }
  }

  private var standfirst: String {
    if figures.isEmpty { return "What each edition said, newest first." }
    let revised = figures.count(where: \.isRevised)
    let revisions =
      switch revised {
      case 0: "No figure was revised."
      case 1: "One figure was revised on the way."
      default: "\(Cardinal.write(revised).uppercasedFirst) figures were revised on the way."
      }
    return "What each edition said, newest first, and the figures as each published them. \(revisions)"
  }

  private var captionNote: String {
    [site.area, history.newest.measure.printedQuantity.described].joined(separator: ", ")
  }
}

/// A measure as one edition holds it, in a few words.
struct HistoryEntry: TemplateModel {
  let appearance: MeasureHistory.Appearance
  let facts: MeasureFacts

  static let fields: [Field<HistoryEntry>] = [
    .text("date") { $0.appearance.edition.date.words },
    .text("href") { "../" + SitePaths.measure($0.appearance.measure.id, in: $0.appearance.edition.id) },
    .text("headline") { $0.facts.headline }, .text("summary", ifAny: { $0.facts.reason ?? $0.facts.summary }),
    .text("where") { "\($0.appearance.edition.title), \($0.appearance.section.short)" },
    .text("voices", ifAny: { $0.voices }),
    .text("changed", ifAny: { $0.appearance.measure.changed }),
    .model("badge", ifAny: { $0.appearance.measure.evidence.map { Badge($0.kind) } }),
  ]

  init(_ appearance: MeasureHistory.Appearance) {
    self.appearance = appearance
    facts = MeasureFacts(appearance.measure)
  }

  /// `With the words of West Midlands Police and Planned action`
  private var voices: String? {
    let names = appearance.measure.words.map(\.voice.name)
    return names.isEmpty ? nil : "With the words of \(names.joinedWithAnd)"
  }
}

/// A figure, with a row for each value that was printed of it.
struct HistoryFigure: TemplateModel {
  let figure: PublishedFigure
  let subject: String?

  static let fields: [Field<HistoryFigure>] = [.list("tellings") { $0.tellings }]

  init(_ figure: PublishedFigure, site: Site) {
    self.figure = figure
    subject = figure.subject(site: site)
  }

  /// Whether two editions printed different values.
  var isRevised: Bool { figure.tellings.count > 1 }

  private var tellings: [HistoryTelling] {
    figure.tellings.enumerated().map { index, telling in
      HistoryTelling(
        telling: telling, when: figure.when, subject: subject ?? "All", rows: figure.tellings.count,
        isFirst: index == 0)
    }
  }
}

/// A value as one edition or several printed it.
struct HistoryTelling: TemplateModel {
  let telling: PublishedFigure.Telling
  let when: String
  let subject: String
  /// How many rows its figure has.
  let rows: Int
  /// Whether it is the first of them, which names the figure for all.
  let isFirst: Bool

  static let fields: [Field<HistoryTelling>] = [
    .flag("is-first") { $0.isFirst }, .text("when") { $0.when }, .text("subject") { $0.subject },
    .text("rows") { String($0.rows) }, .text("value") { $0.telling.text },
    .text("href") { "../" + SitePaths.statement($0.telling.first.id) },
    .text("editions") { $0.telling.editionsInWords },
    .text("because") { $0.isFirst ? "" : RevisionRow.reason(of: $0.telling) },
  ]
}
