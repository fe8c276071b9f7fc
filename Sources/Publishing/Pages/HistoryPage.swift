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
  let tables: [HistoryTable]

  static let fields: [Field<HistoryPage>] = [
    .text("eyebrow") { "\($0.site.title) · \($0.history.appearances.count) editions" },
    .text("title") { $0.history.newest.measure.title }, .text("standfirst") { $0.standfirst },
    .list("appearances") { $0.appearances }, .flag("has-figures") { !$0.tables.isEmpty },
    .list("tables") { $0.tables },
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
    tables = HistoryTable.all(of: history.figures, in: site)
  }

  private var standfirst: String {
    if history.figures.isEmpty { return "What each edition said, newest first." }
    let revised = tables.flatMap(\.figures).count(where: \.isRevised)
    let revisions =
      switch revised {
      case 0: "No figure was revised."
      case 1: "One figure was revised on the way."
      default: "\(Cardinal.write(revised).uppercasedFirst) figures were revised on the way."
      }
    return "What each edition said, newest first, and the figures as each published them. \(revisions)"
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

/// The figures of one quantity: editions that count something else, or in another unit, have a table of their own.
struct HistoryTable: TemplateModel {
  /// Its place among the tables of the page, from 1.
  let number: Int
  let captionNote: String
  let figures: [HistoryFigure]

  static let fields: [Field<HistoryTable>] = [
    .text("table") { "figures_\($0.number)" }, .text("caption-note") { $0.captionNote },
    .flag("has-subjects") { table in table.figures.contains { $0.subject != nil } },
    .flag("has-reasons") { table in table.figures.contains { $0.isRevised } },
    .list("figures") { $0.figures },
  ]

  /// The tables of `figures`, in the order in which their quantities come first.
  static func all(of figures: [PublishedFigure], in site: Site) -> [HistoryTable] {
    var quantities: [String] = []
    for quantity in figures.flatMap(\.tellings).map(\.quantity.described) where !quantities.contains(quantity)
    {
      quantities.append(quantity)
    }
    return quantities.enumerated().map { index, quantity in
      HistoryTable(
        number: index + 1, captionNote: "\(site.area), \(quantity)",
        figures: figures.compactMap { HistoryFigure($0, in: quantity, site: site) })
    }
  }
}

/// A figure, with a row for each value that was printed of it.
struct HistoryFigure: TemplateModel {
  let figure: PublishedFigure
  let subject: String?
  let tellings: [HistoryTelling]

  static let fields: [Field<HistoryFigure>] = [.list("tellings") { $0.tellings }]

  /// Nil where no edition printed it in this quantity.
  init?(_ figure: PublishedFigure, in quantity: String, site: Site) {
    let told = figure.tellings.indices.filter { figure.tellings[$0].quantity.described == quantity }
    if told.isEmpty { return nil }
    self.figure = figure
    let subject = figure.subject(site: site)
    self.subject = subject
    let values = told.map { figure.tellings[$0].value }
    tellings = told.enumerated().map { row, index in
      HistoryTelling(
        telling: figure.tellings[index], when: figure.when, subject: subject ?? "All", rows: told.count,
        isFirst: row == 0, isRevision: row > 0 && !values[row].tellsTheSame(as: values[row - 1]))
    }
  }

  /// Whether an edition printed another value than the one before that printed this quantity.
  var isRevised: Bool { tellings.contains(where: \.isRevision) }
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
  /// Whether the edition before that printed this quantity had another value.
  let isRevision: Bool

  static let fields: [Field<HistoryTelling>] = [
    .flag("is-first") { $0.isFirst }, .text("when") { $0.when }, .text("subject") { $0.subject },
    .text("rows") { String($0.rows) }, .text("value") { $0.telling.text },
    .text("href") { "../" + SitePaths.statement($0.telling.first.id) },
    .text("editions") { $0.telling.editionsInWords },
    .text("because") { $0.isRevision ? RevisionRow.reason(of: $0.telling) : "" },
  ]
}
