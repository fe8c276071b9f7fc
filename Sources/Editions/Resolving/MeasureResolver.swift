import Diagnostics
import Measures
import Reading

/// Links one measure: its evidence, its data, its words; and finds what the data say.
struct MeasureResolver {
  let source: MeasureFolder
  let priority: Framework.Priority?
  /// False where the section names a priority that could not be linked, so that nothing is known of its measures.
  let isPriorityLinked: Bool
  let baseline: Period?

  private var definition: MeasureDefinition { source.definition }

  /// The measure, with what could be linked of it.
  func measure(_ edition: inout EditionResolver, _ check: WordsCheck) -> Measure {
    let evidence = linkedEvidence(&edition.diagnostics)
    let dataset = source.data.map { data($0, &edition) } ?? Dataset(observations: [])
    let derived = definition.derivation.map { derive($0, from: dataset, edition.project.population) }
    if let derived, dataset.hasNumbers, !derived.hasNumbers {
      report(.nothingDerived, &edition.diagnostics)
    }
    let tables = source.tables.map { FurtherTable(id: $0.name, dataset: data($0.table, &edition)) }
    let words = edition.linked(source.words, places: definition.places, file: definition.file, check)
    checkFigures(evidence, &edition.diagnostics)
    let findings = Findings(of: derived ?? dataset, baseline: baseline, quantity: definition.quantity)
    return Measure(
      id: source.id, title: definition.title, short: definition.short, definition: definition.definition,
      quantity: definition.quantity, evidence: evidence, source: definition.source, note: definition.note,
      noData: definition.noData, chart: definition.chart, dataset: dataset, derivation: definition.derivation,
      reported: derived ?? dataset, findings: findings, tables: tables, words: words)
  }

  private func data(_ table: CSVTable, _ edition: inout EditionResolver) -> Dataset {
    // A rate that is derived is printed as a count.
    let unit = definition.derivation == .rate ? .count : definition.quantity.unit
    return edition.reader.dataset(
      table, categories: definition.categories, unit: unit, into: &edition.diagnostics)
  }

  private func derive(_ kind: DerivationKind, from printed: Dataset, _ population: Population) -> Dataset {
    let series = printed.series.map { series in
      switch (kind, definition.quantity.unit) {
      case (.yearEnding, _): series.yearEndingSums
      case (.rate, .rate(let people)): series.rates(per: people, in: population)
      case (.rate, _): series
      }
    }
    return Dataset(categoryColumns: printed.categoryColumns, observations: series.flatMap(\.points))
  }
}

extension MeasureResolver {
  private func linkedEvidence(_ diagnostics: inout DiagnosticList) -> Evidence? {
    guard let kind = definition.evidence else {
      if priority != nil { report(.noEvidence, &diagnostics) }
      return nil
    }
    if kind.value.needsReason, definition.because == nil {
      report(.noReason(kind.value.rawValue), at: kind.place, &diagnostics)
    }
    return Evidence(
      kind: kind.value, official: linkedOfficial(kind, &diagnostics), because: definition.because)
  }

  private func linkedOfficial(
    _ kind: Located<Evidence.Kind>, _ diagnostics: inout DiagnosticList
  ) -> Framework.OfficialMeasure? {
    let known = priority?.measures ?? []
    guard let name = definition.official else {
      if kind.value != .local { report(.noOfficial(kind.value.rawValue), at: kind.place, &diagnostics) }
      return nil
    }
    guard isPriorityLinked else { return nil }
    if let official = known.first(where: { $0.id == name.value }) { return official }
    report(.unknownOfficial(name.value, known: known.map(\.id)), at: name.place, &diagnostics)
    return nil
  }

  /// A measure has figures or says why it has none, and not both.
  private func checkFigures(_ evidence: Evidence?, _ diagnostics: inout DiagnosticList) {
    let expectsFigures = evidence?.kind.hasFigures ?? true
    if expectsFigures, !source.hasDataFile, definition.noData == nil {
      diagnostics.report(MeasureProblem.noData, at: Place(definition.file.path))
    }
    if source.hasDataFile, !expectsFigures {
      report(.dataOfNothing(evidence?.kind.rawValue ?? ""), at: definition.evidence?.place, &diagnostics)
    }
    if definition.derivation == .rate {
      guard case .rate = definition.quantity.unit else { return report(.rateWithoutUnit, &diagnostics) }
    }
  }

  private func report(
    _ problem: MeasureProblem, at place: Place? = nil, _ diagnostics: inout DiagnosticList
  ) {
    diagnostics.report(problem, at: place ?? Place(definition.file.path), in: definition.file)
  }
}

extension Evidence.Kind {
  /// Whether readers must be told why.
  fileprivate var needsReason: Bool { self != .official && self != .local }
}

extension Dataset {
  /// Whether any value is a number, rather than a reason why there is none.
  fileprivate var hasNumbers: Bool { observations.contains { $0.value?.number != nil } }
}
