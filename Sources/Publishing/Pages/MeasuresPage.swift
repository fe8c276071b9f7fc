import Editions

/// All measures of all editions, each once, with its newest figure.
struct MeasuresPage: PageModel {
  static let template = "measures"
  static let kind = "the list of measures"

  let head: PageHead
  let site: Site
  let groups: [MeasuresGroup]

  static let fields: [Field<MeasuresPage>] = [
    .text("eyebrow") { $0.site.title }, .list("groups") { $0.groups },
  ]

  /// The list of a publication's measures: under the section and the edition that hold them last.
  init(_ publication: Publication) {
    head = PageHead(
      path: SitePaths.measures, title: "Measures",
      description: "All that has been reported on, with the newest figure for each.", area: .measures)
    site = publication.site
    let editionsOfMeasure = Dictionary(
      grouping: publication.editions.flatMap { edition in edition.measures.map { ($0.id, edition) } }, by: \.0
    )
    var listed: Set<Measure.ID> = []
    groups = publication.editions.flatMap { edition in
      edition.sections.compactMap { section in
        let measures = section.measures.filter { listed.insert($0.id).inserted }
        let rows = measures.map {
          MeasuresRow(measure: $0, edition: edition, count: editionsOfMeasure[$0.id]?.count ?? 1)
        }
        return rows.isEmpty ? nil : MeasuresGroup(section: section, edition: edition, rows: rows)
      }
    }
  }
}

/// Measures of one section.
struct MeasuresGroup: TemplateModel {
  let section: Section
  let edition: Edition
  let rows: [MeasuresRow]

  static let fields: [Field<MeasuresGroup>] = [
    .text("anchor") { "\($0.edition.id)_\($0.section.id)" }, .text("title") { $0.section.title },
    .list("measures") { $0.rows },
  ]
}

/// A measure in the list of all.
struct MeasuresRow: TemplateModel {
  let measure: Measure
  let edition: Edition
  /// How many editions hold it.
  let count: Int

  static let fields: [Field<MeasuresRow>] = [
    .text("title") { $0.measure.title },
    .text("href") { SitePaths.measure($0.measure.id, in: $0.edition.id) },
    .model("badge", ifAny: { $0.measure.evidence.map { Badge($0.kind) } }),
    .text("headline") { MeasureFacts($0.measure).headline },
    .text("editions-note", ifAny: { "\($0.edition.date.monthWords)\($0.others)" }),
  ]

  private var others: String {
    switch count {
    case 1: ""
    case 2: ", and one edition before"
    default: ", and \(count - 1) editions before"
    }
  }
}
