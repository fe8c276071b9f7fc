import Editions
import Measures

/// All measures of all editions, each once, with its newest figure; readers may show some of them alone.
struct MeasuresPage: PageModel {
  static let template = "measures"
  static let kind = "the list of measures"

  let head: PageHead
  let site: Site
  let groups: [MeasuresGroup]
  /// The ways to show some measures alone that leave some, and not all.
  private let filters: [MeasuresFilterChoice]

  static let fields: [Field<MeasuresPage>] = [
    .text("eyebrow") { $0.site.title }, .list("groups") { $0.groups },
    .flag("has-filters") { $0.filters.count > 1 }, .list("filters") { $0.filters },
  ]

  /// The list of a publication's measures: under the section and the edition that hold them last.
  init(_ publication: Publication, histories: [Measure.ID: MeasureHistory]) {
    head = PageHead(
      path: SitePaths.measures, title: "Measures",
      description: "All that has been reported on, with the newest figure for each.", area: .measures)
    site = publication.site
    let newest = publication.editions.first?.id
    var listed: Set<Measure.ID> = []
    groups = publication.editions.flatMap { edition in
      edition.sections.compactMap { section in
        let measures = section.measures.filter { listed.insert($0.id).inserted }
        let rows = measures.map {
          MeasuresRow(
            measure: $0, edition: edition, history: histories[$0.id], isNewest: edition.id == newest)
        }
        return rows.isEmpty ? nil : MeasuresGroup(section: section, edition: edition, rows: rows)
      }
    }
    filters = MeasuresFilterChoice.all(for: groups.flatMap { $0.rows.map(\.filters) })
  }
}

/// A trait by which readers show some measures alone. The style sheet has a rule for each: no script is needed.
enum MeasuresFilter: String, CaseIterable, Sendable {
  case newest
  case earlier
  case better
  case worse
  case unclear
  case official
  case proxy
  case local
  case unavailable

  /// What readers choose.
  var label: String {
    switch self {
    case .newest: "In the newest edition"
    case .earlier: "Only in earlier editions"
    case .better: "For the better"
    case .worse: "For the worse"
    case .unclear: "No clear change"
    case .official: Evidence.Kind.official.title
    case .proxy: Evidence.Kind.proxy.title
    case .local: Evidence.Kind.local.title
    case .unavailable: Evidence.Kind.notAvailable.title
    }
  }
}

/// One choice among the filters; all measures, where there is no filter.
struct MeasuresFilterChoice: TemplateModel {
  let filter: MeasuresFilter?

  static let fields: [Field<MeasuresFilterChoice>] = [
    .text("id") { "show-\($0.filter?.rawValue ?? "all")" },
    .text("label") { $0.filter?.label ?? "All measures" }, .flag("is-all") { $0.filter == nil },
  ]

  /// The choices among measures that these filters leave: those that leave some, and not all.
  static func all(for measures: [Set<MeasuresFilter>]) -> [MeasuresFilterChoice] {
    let counts = Dictionary(grouping: measures.joined()) { $0 }.mapValues(\.count)
    let useful = MeasuresFilter.allCases.filter { filter in
      counts[filter].map { $0 < measures.count } ?? false
    }
    return useful.isEmpty ? [] : ([nil] + useful).map(MeasuresFilterChoice.init)
  }
}

/// Measures of one section.
struct MeasuresGroup: TemplateModel {
  let section: Section
  let edition: Edition
  let rows: [MeasuresRow]

  static let fields: [Field<MeasuresGroup>] = [
    .text("anchor") { "\($0.edition.id)_\($0.section.id)" }, .text("title") { $0.section.title },
    .text("edition") { "\($0.edition.title), \($0.edition.date.monthWords)" },
    .list("measures") { $0.rows },
  ]
}

/// A measure in the list of all.
struct MeasuresRow: TemplateModel {
  let measure: Measure
  let edition: Edition
  let facts: MeasureFacts
  /// All its editions; nil where one alone holds it.
  let history: MeasureHistory?
  /// The filters that leave it.
  let filters: Set<MeasuresFilter>

  static let fields: [Field<MeasuresRow>] = [
    .text("title") { $0.measure.title },
    .text("href") { SitePaths.measure($0.measure.id, in: $0.edition.id) },
    .model("badge", ifAny: { $0.measure.evidence.map { Badge($0.kind) } }),
    .text("headline") { $0.facts.headline },
    .text("edition") { $0.edition.date.monthWords },
    .text("history-href", ifAny: { $0.history.map { SitePaths.history($0.id) } }),
    .text("history-label") { $0.historyLabel },
    .text("traits") { row in row.filters.map { "is-\($0.rawValue)" }.sorted().joined(separator: " ") },
  ]

  private var historyLabel: String {
    let count = history?.appearances.count ?? 1
    return count == 2 ? "Both editions" : "All \(count) editions"
  }

  init(measure: Measure, edition: Edition, history: MeasureHistory?, isNewest: Bool) {
    self.measure = measure
    self.edition = edition
    self.history = history
    facts = MeasureFacts(measure)
    filters = Set(
      [isNewest ? .newest : .earlier, measure.evidenceFilter, measure.changeFilter].compactMap(\.self))
  }
}

extension Measure {
  fileprivate var evidenceFilter: MeasuresFilter? {
    switch evidence?.kind {
    case .official: .official
    case .proxy: .proxy
    case .local: .local
    case .notAvailable, .notApplicable: .unavailable
    case nil: nil
    }
  }

  fileprivate var changeFilter: MeasuresFilter? {
    guard let change = findings.change else { return nil }
    if change.isUnclear { return .unclear }
    return change.isBetter(for: quantity).map { $0 ? .better : .worse }
  }
}
