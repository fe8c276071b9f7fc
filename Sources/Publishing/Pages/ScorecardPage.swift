import Editions
import Measures

/// All measures of an edition in one table.
struct ScorecardPage: PageModel {
  static let template = "scorecard"
  static let kind = "scorecards"

  let head: PageHead
  let edition: Edition
  let area: String
  let groups: [ScorecardGroup]

  static let fields: [Field<ScorecardPage>] = [
    .text("eyebrow") { "\($0.edition.title) · \($0.edition.date.words)" },
    .text("standfirst") { $0.standfirst },
    .text("caption") { "\($0.edition.measures.count) measures, \($0.area)" },
    .text("caption-note") { $0.captionNote },
    .list("groups") { $0.groups },
    .flag("has-trends") { $0.hasTrends }, .text("columns") { $0.hasTrends ? "8" : "7" },
    .flag("has-legend") { $0.legend != nil },
    .text("legend") { $0.legend ?? "" },
  ]

  /// The scorecard of an edition.
  init(_ edition: Edition, in site: Site, figures: [Measure.ID: MeasureFigure]) {
    let statement = PageHead.Link(label: edition.date.monthWords, href: "index.html")
    head = PageHead(
      path: SitePaths.scorecard(edition.id), title: "Scorecard, \(edition.date.monthWords)",
      crumb: "Scorecard",
      description: "All measures of \(edition.date.monthWords) in one table.", trail: [statement],
      area: .scorecard)
    self.edition = edition
    area = site.area
    groups = edition.sections.filter { !$0.measures.isEmpty }.map { section in
      ScorecardGroup(
        title: section.title,
        rows: section.measures.map {
          ScorecardRow(
            measure: $0, facts: MeasureFacts($0), baseline: edition.baseline,
            trend: figures[$0.id]?.sparkline)
        })
    }
  }

  private var standfirst: String {
    "Every measure in one table: the latest figure, what it is compared with, and how far it has moved."
  }

  private var hasTrends: Bool { groups.contains { $0.rows.contains { $0.trend != nil } } }

  private var captionNote: String {
    edition.baseline.map { "Compared with \($0.words), unless the row says otherwise" }
      ?? "Each row says what it is compared with"
  }

  private var legend: String? {
    ShorthandLegend.words(
      for: edition.measures.compactMap { $0.findings.latest?.value }, alwaysMissing: hasMissing)
  }

  private var hasMissing: Bool { edition.measures.contains { $0.findings.latest?.value == nil } }
}

/// A section of a scorecard.
struct ScorecardGroup: TemplateModel {
  let title: String
  let rows: [ScorecardRow]

  static let fields: [Field<ScorecardGroup>] = [.text("title") { $0.title }, .list("rows") { $0.rows }]
}

/// A measure on a scorecard.
struct ScorecardRow: TemplateModel {
  let measure: Measure
  let facts: MeasureFacts
  /// The period that the whole table is compared with, where its caption names one.
  let baseline: Period?
  /// A sparkline, where there is a series.
  let trend: String?

  static let fields: [Field<ScorecardRow>] = [
    .text("short") { $0.measure.short }, .text("href") { "\($0.measure.id).html" },
    .model("badge", ifAny: { $0.measure.evidence.map { Badge($0.kind) } }),
    .text("value") { $0.facts.value ?? ShorthandLegend.notAvailable },
    .text("when") { $0.facts.reason == nil ? $0.facts.when ?? "" : "" },
    .text("before", ifAny: { $0.facts.before }), .text("before-when", ifAny: { $0.otherBaseline }),
    .text("change", ifAny: { $0.facts.change }), .text("judgement") { $0.facts.judgement ?? "" },
    .html("trend", ifAny: { $0.trend }),
  ]

  /// The period that the row is compared with, where it is not the one in the caption.
  private var otherBaseline: String? {
    measure.findings.change?.from == baseline ? nil : facts.beforeWhen
  }
}
