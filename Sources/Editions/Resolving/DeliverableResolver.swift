import CommonMark
import Diagnostics
import Reading

/// Links the deliverables of one section: their measures, their words, and what became of them.
struct DeliverableResolver {
  let definition: SectionDefinition
  /// The measures of the edition, by name.
  let measures: [Measure.ID: Measure]
  /// The names of all folders of measures of the edition, readable or not.
  let folders: [String]
  /// The measures of which not all could be read, so that their targets may tell nothing.
  let unsureMeasures: Set<Measure.ID>

  /// The deliverables, with what could be linked of them; one without a status is left out.
  func deliverables(_ edition: inout EditionResolver, _ check: WordsCheck) -> [Deliverable] {
    definition.deliverables.compactMap { source in
      let says = source.says.map { edition.markdown(of: $0, measure: source.onlyMeasure, check) }
      let judges = self.judges(of: source, &edition.diagnostics)
      guard let status = source.status?.value ?? judgedStatus(of: source, by: judges, &edition.diagnostics)
      else { return nil }
      return Deliverable(
        id: source.id.value, title: source.title, status: status, says: says, owner: source.owner,
        place: source.place, measures: judges.map(\.id))
    }
  }
}

extension DeliverableResolver {
  private func judges(of source: DeliverableDefinition, _ diagnostics: inout DiagnosticList) -> [Measure] {
    source.measures.compactMap { name in
      if let measure = measures[name.value] { return measure }
      if !folders.contains(name.value) {
        let problem = DeliverableProblem.unknownMeasure(name.value, known: folders)
        diagnostics.report(problem, at: name.place, in: definition.file)
      }
      return nil
    }
  }

  /// What the targets of all its measures say; reported where they say nothing.
  private func judgedStatus(
    of source: DeliverableDefinition, by judges: [Measure], _ diagnostics: inout DiagnosticList
  ) -> Deliverable.Status? {
    // Of a measure that could not be linked, or read whole, it has been told; so has that nothing is named at all.
    guard judges.count == source.measures.count, let first = judges.first else { return nil }
    if let status = Deliverable.Status(judgedBy: judges.map(\.targetIsMet)) { return status }
    let names = judges.map(\.id)
    if names.contains(where: unsureMeasures.contains) { return nil }
    let place = source.measures.first { $0.value == first.id }?.place ?? source.id.place
    let problem = DeliverableProblem.measuresTellNothing(source.id.value, measures: names)
    diagnostics.report(problem, at: place, in: definition.file)
    return nil
  }
}

extension DeliverableDefinition {
  /// The measure that its words are on; nil where it names none or several.
  fileprivate var onlyMeasure: String? { measures.count == 1 ? measures.first?.value : nil }
}
