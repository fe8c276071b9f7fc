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
  let data: MeasureData
  /// False where a row of the edition's data could not be read, so that not all that is printed is known.
  let isDataWhole: Bool

  private var definition: MeasureDefinition { source.definition }

  /// The measure, with what could be linked of it.
  func measure(_ edition: inout EditionResolver, _ check: WordsCheck) -> Measure {
    let evidence = linkedEvidence(&edition.diagnostics)
    if let derived = data.derived, data.printed.hasNumbers, !derived.hasNumbers {
      report(.nothingDerived, &edition.diagnostics)
    }
    let words = edition.linked(
      source.words, places: definition.places, file: definition.file, measure: source.id, check)
    checkFigures(evidence, &edition.diagnostics)
    let findings = Findings(of: data.reported, baseline: baseline, quantity: definition.quantity)
    checkChart(findings, &edition.diagnostics)
    return Measure(
      id: source.id, title: definition.title, short: definition.short, definition: definition.definition,
      quantity: definition.quantity, evidence: evidence, source: definition.source, note: definition.note,
      noData: definition.noData, chart: definition.chart?.value, dataset: data.printed,
      derivation: definition.derivation,
      reported: data.reported, findings: findings, tables: data.tables, words: words,
      changed: definition.changed, revised: definition.revised)
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

  /// The chart that the author asks for can be drawn; of a measure without figures nothing is.
  private func checkChart(_ findings: Findings, _ diagnostics: inout DiagnosticList) {
    guard let wish = definition.chart, isDataWhole, data.reported.hasNumbers else { return }
    guard let need = wish.value.need(in: data.reported, findings) else { return }
    report(.impossibleChart(wish.value, need: need), at: wish.place, &diagnostics)
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
