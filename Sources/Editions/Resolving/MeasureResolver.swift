import Diagnostics
import Measures
import Reading

/// Links one measure: its evidence, its data, its words; and finds what the data say.
struct MeasureResolver {
  let source: MeasureFolder
  let priority: Framework.Priority?
  /// False where the section names a priority that could not be linked, so that nothing is known of its measures.
  let isPriorityLinked: Bool
  /// The measure's own baseline, else the edition's.
  let baseline: Period?
  /// The edition's scale of grades; nil where it has none that can be used.
  let grades: GradeScale?
  /// False where a row of the edition's data could not be read, so that not all that is printed is known.
  let isDataWhole: Bool

  private var definition: MeasureDefinition { source.definition }
  private var data: MeasureData { source.data }

  /// The measure, with what could be linked of it.
  func measure(_ edition: inout EditionResolver, _ check: WordsCheck) -> Measure {
    let because = edition.passage(definition.because, measure: source.id, check)
    let evidence = linkedEvidence(because: because, &edition.diagnostics)
    if let derived = data.derived, data.printed.hasNumbers, !derived.hasNumbers {
      report(definition.derivation == .rate ? .noPopulation : .nothingDerived, &edition.diagnostics)
    }
    let words = edition.linked(
      source.words, places: definition.places, file: definition.file, measure: source.id, check)
    checkFigures(evidence, &edition.diagnostics)
    checkBaseline(&edition.diagnostics)
    let figures = Findings(of: data.reported, baseline: baseline, quantity: definition.quantity)
    let findings = figures.judged(by: linkedProcess(figures, &edition.diagnostics))
    let target = linkedTarget(findings, &edition.diagnostics)
    checkChart(findings, target, &edition.diagnostics)
    return Measure(
      id: source.id, title: definition.title, short: definition.short, definition: definition.definition,
      quantity: definition.quantity, evidence: evidence, source: definition.source,
      note: edition.passage(definition.note, measure: source.id, check),
      noData: edition.passage(definition.noData, measure: source.id, check),
      notPublished: definition.notPublished, baseline: baseline,
      grading: linkedGrading(findings, &edition),
      target: target,
      update: definition.update.map {
        Measure.Update(because: $0.because, next: $0.next, nextDate: $0.nextDate?.value)
      },
      retirement: definition.retirement.map {
        Measure.Retirement(because: $0.because, successor: $0.successor?.value)
      },
      chart: definition.chart?.value, wholeKind: definition.wholeKind,
      dataset: data.printed,
      derivation: definition.derivation,
      reported: data.reported, findings: findings,
      part: findings.series.flatMap { (edition.project.site?.areas ?? []).subject(of: $0.key) },
      rate: linkedRate(findings, population: edition.project.population), tables: data.tables.map(\.table),
      words: words,
      changed: definition.changed, revised: definition.revised)
  }
}

extension MeasureResolver {
  /// How the latest rate is worked out; nil where none is.
  private func linkedRate(_ findings: Findings, population: Population) -> Measure.Rate? {
    guard definition.derivation == .rate, case .rate(let per) = definition.quantity.unit,
      let latest = findings.latest, let value = latest.value,
      let count = data.printed.observations.first(where: { $0.key == latest.key })?.value,
      let people = population.people(in: latest.area, at: latest.period)
    else { return nil }
    return Measure.Rate(value: value, count: count, people: people, per: per)
  }

  private func linkedGrading(_ findings: Findings, _ edition: inout EditionResolver) -> Grading? {
    guard let grade = definition.grade else { return nil }
    var resolver = GradeResolver(
      grade, of: definition, scale: grades,
      isScaleDeclared: !edition.source.definition.grades.isEmpty)
    let grading = resolver.grading(of: findings.latest?.value)
    edition.diagnostics.add(contentsOf: resolver.diagnostics)
    return grading
  }

  private func linkedTarget(_ findings: Findings, _ diagnostics: inout DiagnosticList) -> Measure.Goal? {
    guard let target = definition.target else { return nil }
    var resolver = TargetResolver(target, of: definition, data: isDataWhole ? data : nil, baseline: baseline)
    let standing = resolver.target(findings)
    diagnostics.add(contentsOf: resolver.diagnostics)
    return standing
  }

  private func linkedEvidence(
    because: Passage?, _ diagnostics: inout DiagnosticList
  ) -> Evidence? {
    guard let kind = definition.evidence else {
      if priority != nil { report(.noEvidence, &diagnostics) }
      return nil
    }
    if kind.value.needsReason, definition.because == nil {
      report(.noReason(kind.value.rawValue), at: kind.place, &diagnostics)
    }
    return Evidence(
      kind: kind.value, official: linkedOfficial(kind, &diagnostics), because: because)
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
    if expectsFigures, !source.hasDataFile, definition.noData == nil, definition.notPublished == nil {
      diagnostics.report(MeasureProblem.noData, at: Place(definition.file.path))
    }
    if source.hasDataFile, !expectsFigures {
      report(.dataOfNothing(evidence?.kind.rawValue ?? ""), at: definition.evidence?.place, &diagnostics)
    } else if let noData = definition.noData, !data.printed.observations.isEmpty {
      report(.dataBesideNoData, at: noData.scalar?.text.place, &diagnostics)
    }
    if definition.derivation == .rate {
      guard case .rate = definition.quantity.unit else { return report(.rateWithoutUnit, &diagnostics) }
    }
  }

  /// The measure's own baseline is in its data, or the change from it is, unless the paper publishes no such figure.
  private func checkBaseline(_ diagnostics: inout DiagnosticList) {
    guard let baseline = definition.baseline, isDataWhole, definition.notPublished == nil,
      !data.reported.observations.isEmpty, !data.tells(of: baseline.value)
    else { return }
    report(.noBaseline(baseline.value), at: baseline.place, &diagnostics)
  }

  /// The chart that the author asks for can be drawn; of a measure without figures nothing is.
  private func checkChart(
    _ findings: Findings, _ target: Measure.Goal?, _ diagnostics: inout DiagnosticList
  ) {
    guard let wish = definition.chart, isDataWhole, data.reported.hasFigures else { return }
    let material = ChartMaterial(
      definition: definition, data: data.reported, findings: findings, target: target)
    guard let need = wish.value.need(of: material) else { return }
    report(.impossibleChart(wish.value, need: need), at: wish.place, &diagnostics)
  }

  /// How the series behaves. Limits that cannot start again where the author says are reported; that a series is no
  /// process is a problem only where its limits are to start again.
  private func linkedProcess(_ findings: Findings, _ diagnostics: inout DiagnosticList) -> ProcessBehaviour? {
    let recalculations = definition.recalculations
    do throws(ChartNeed) {
      return try findings.series.process(recalculations.map(\.value))
    } catch {
      guard let first = recalculations.first, isDataWhole else { return nil }
      let place = recalculations.first { $0.value.first == error.month }?.place ?? first.place
      report(.impossibleRecalculation(error), at: place, &diagnostics)
      return nil
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
  /// Whether anything in it is a number: a value, or a change alone.
  fileprivate var hasFigures: Bool {
    hasNumbers || observations.contains { ($0.change?.number ?? $0.percent?.number) != nil }
  }

  /// Whether any value is a number, rather than a reason why there is none.
  fileprivate var hasNumbers: Bool { observations.contains { $0.value?.number != nil } }
}
