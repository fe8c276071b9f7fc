import Diagnostics
import Measures
import Parallel

/// Holds every edition against the rules, the oldest first, so that each is held against those before it.
struct EditionReview {
  /// The editions, in order of their dates.
  private let editions: [ResolvedEdition]
  private let areas: [Area]
  private let population: Population
  private let today: CalendarDate?
  /// The measures of all published editions.
  private let publishedMeasures: Set<Measure.ID>
  /// The newest published edition of each framework.
  private let current: Set<String>

  init(of editions: [(edition: Edition, folder: EditionFolder)], in project: Project, today: CalendarDate?) {
    areas = project.site?.areas ?? []
    let districts = Set(areas.filter { $0.kind == .district }.map(\.id))
    self.editions =
      editions.mapInParallel { ResolvedEdition($0.edition, from: $0.folder, districts: districts) }
      .sorted { ($0.edition.date, $0.edition.id) < ($1.edition.date, $1.edition.id) }
    population = project.population
    self.today = today
    let published = self.editions.filter(\.folder.definition.isPublished)
    let newest = Dictionary(published.map { ($0.edition.framework?.id, $0.edition.id) }) { _, newer in newer }
    current = Set(newest.values)
    publishedMeasures = Set(published.flatMap(\.measures).map(\.measure.id))
  }

  /// Adds what is found to `diagnostics`, which hold what was found wrong before.
  func run(into diagnostics: inout DiagnosticList) {
    let losses = diagnostics.filter { $0.severity == .error && $0.loss != .nothing }
    var earlier = EarlierEditions(of: editions)
    for resolved in editions {
      let isBroken = !losses.filter { resolved.folder.isRead(from: $0.place.path) }.isEmpty
      diagnostics.add(contentsOf: problems(with: resolved, after: earlier, isBroken: isBroken))
      // Nothing looks back on the last.
      let isLast = resolved.edition.id == editions.last?.edition.id
      if resolved.folder.definition.isPublished, !isLast { earlier.add(resolved) }
    }
  }

  /// What breaks the rules and does not stand.
  private func problems(
    with resolved: ResolvedEdition, after earlier: EarlierEditions, isBroken: Bool
  ) -> DiagnosticList {
    let edition = EditionUnderReview(
      resolved: resolved, before: earlier, publishedMeasures: publishedMeasures, areas: areas,
      population: population, today: today,
      isCurrent: current.contains(resolved.edition.id))
    var rules = EditionRules.ofEachPart
    if !isBroken { rules += EditionRules.ofTheWhole }
    if today != nil { rules += EditionRules.ofTheDay }
    var found = DiagnosticList()
    let ofEach = rules.mapInParallel { rule in
      var found = DiagnosticList()
      rule.check(edition, into: &found)
      return found
    }
    for list in ofEach { found.add(contentsOf: list) }
    return Stands(resolved.folder, rules: Set(rules.map { $0.name })).apply(to: found)
  }
}

extension EditionFolder {
  /// Whether what is at `path` is part of the edition or of a framework: where that could not be read, what is
  /// missing may have been said already.
  fileprivate func isRead(from path: String) -> Bool {
    let folder = definition.file.sibling("")
    let root = folder.dropLast("\(ContentPaths.editions)/\(id)/".count)
    return path.hasPrefix(folder) || path.hasPrefix("\(root)\(ContentPaths.frameworks)/")
  }
}
