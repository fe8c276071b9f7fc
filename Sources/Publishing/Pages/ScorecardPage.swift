import Editions
import Measures
import Numerals

/// All measures of an edition in one table.
struct ScorecardPage: PageModel {
  static let template = "scorecard"
  static let kind = "scorecards"

  let head: PageHead
  let edition: Edition
  let area: String
  let tiles: [GradeTile]
  let groups: [ScorecardGroup]
  let columns: ScorecardColumns

  static let fields: [Field<ScorecardPage>] = [
    .text("eyebrow") { "\($0.edition.title) · \($0.edition.date.words)" },
    .text("standfirst") { $0.standfirst }, .text("kind") { $0.edition.kind.rawValue },
    .flag("has-tiles") { !$0.tiles.isEmpty }, .list("tiles") { $0.tiles },
    .text("ungraded", ifAny: { $0.ungraded }),
    .text("caption") { "\($0.edition.measures.count) measures, \($0.area)" },
    .text("caption-note") { $0.captionNote },
    .list("groups") { $0.groups },
    .flag("has-grades") { $0.columns.grade }, .flag("has-baselines") { $0.columns.baseline },
    .flag("has-changes") { $0.columns.change }, .flag("has-trends") { $0.columns.trend },
    .flag("has-signals") { $0.columns.signal }, .flag("has-evidence") { $0.columns.evidence },
    .text("columns") { String($0.columns.count) },
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
      area: .scorecard, isSortable: true)
    self.edition = edition
    area = site.area
    tiles = GradeTile.tiles(of: edition)
    groups = edition.sections.filter { !$0.measures.isEmpty }.map { section in
      ScorecardGroup(
        title: section.title,
        rows: section.measures.map {
          ScorecardRow(
            $0, of: edition, trend: figures[$0.id]?.sparkline)
        })
    }
    columns = ScorecardColumns(groups.flatMap(\.rows))
  }

  private var standfirst: String {
    "Every measure in one table: the latest figure, what it is compared with, and how far it has moved."
  }

  private var ungraded: String? {
    let count = edition.measures.count { $0.grading?.grade == nil }
    guard count > 0, !tiles.isEmpty else { return nil }
    let total = edition.measures.count
    return
      "\(Cardinal.write(count).uppercasedFirst) of the \(total) measures \(count == 1 ? "has" : "have") no grade."
  }

  private var captionNote: String {
    edition.baseline.map { "Compared with \($0.words), unless the row says otherwise" }
      ?? "Each row says what it is compared with"
  }

  private var legend: String? {
    ShorthandLegend.words(
      for: edition.measures.compactMap { $0.findings.latest?.value }, alwaysMissing: hasMissing)
  }

  private var hasMissing: Bool { groups.contains { $0.rows.contains { $0.facts.lead == nil } } }
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
  let grade: GradeMark?
  /// The period that the whole table is compared with, where its caption names one.
  let baseline: Period?
  /// A sparkline in UTF-8, where there is a series.
  let trend: [UInt8]?
  let signals: [NoteItem]

  static let fields: [Field<ScorecardRow>] = [
    .text("short") { $0.measure.short }, .text("href") { "\($0.measure.id).html" },
    .model("grade-mark", ifAny: { $0.grade }),
    .text("grade-order", ifAny: { $0.measure.grading?.grade.map { String($0.place) } }),
    .model("badge", ifAny: { $0.measure.evidence.map { Badge($0.kind) } }),
    .text("value") { $0.value }, .text("only-change", ifAny: { $0.facts.onlyChange }),
    .text("when", ifAny: { $0.facts.onlyChange == nil && $0.facts.reason == nil ? $0.facts.when : nil }),
    .text("before", ifAny: { $0.facts.before }), .text("before-when", ifAny: { $0.otherBaseline }),
    .text("change", ifAny: { $0.facts.change }),
    .text("change-when", ifAny: { $0.facts.onlyChange == nil ? nil : $0.facts.leadWhen }),
    .text("change-order", ifAny: { $0.changeOrder }),
    .text("judgement", ifAny: { $0.judgement }),
    .html("trend", bytes: \.trend),
    .list("signals") { $0.signals },
  ]

  init(_ measure: Measure, of edition: Edition, trend: [UInt8]?) {
    self.measure = measure
    let facts = MeasureFacts(measure)
    self.facts = facts
    grade = GradeMark(measure, of: edition)
    baseline = edition.baseline
    self.trend = trend
    signals = MeasureSignals.words(of: measure, facts).map(NoteItem.init)
  }

  /// The period that the row is compared with, where it is not the one in the caption; a change that stands alone names
  /// it itself.
  var otherBaseline: String? {
    facts.value == nil || measure.findings.change?.from == baseline ? nil : facts.beforeWhen
  }

  /// The latest value, or that there is none; nothing where the change alone is published.
  private var value: String { facts.value ?? (facts.onlyChange == nil ? ShorthandLegend.notAvailable : "") }

  /// Whether the change is for the better; that it is unclear is a signal.
  private var judgement: String? { facts.isUnclear ? nil : facts.judgement }

  /// By what the row is put in order of change: the change in per cent.
  private var changeOrder: String? {
    measure.findings.change?.percent?.value.number.map { NumeralText.forMachines.write($0, decimals: 3) }
  }
}

/// The columns of a scorecard that any of its rows fills.
struct ScorecardColumns: Sendable {
  let grade, baseline, change, trend, signal, evidence: Bool

  init(_ rows: [ScorecardRow]) {
    grade = rows.contains { $0.grade != nil }
    baseline = rows.contains { $0.facts.before != nil || $0.otherBaseline != nil }
    change = rows.contains { $0.facts.change != nil }
    trend = rows.contains { $0.trend != nil }
    signal = rows.contains { !$0.signals.isEmpty }
    evidence = rows.contains { $0.measure.evidence != nil }
  }

  /// How many there are, with those of the measure and its latest value.
  var count: Int { 2 + [grade, baseline, change, trend, signal, evidence].count { $0 } }
}
