import Figures
import Measures
import Parallel

extension FigureScope {
  /// What the words of an edition can ask.
  init(_ source: EditionFolder, facts: FactBook, baseline: Period?, project: Project) {
    self.init(
      measures: source.sections.flatMap(\.measures).mapInParallel(FigureMeasure.init), baseline: baseline,
      areas: project.site?.areas ?? [], population: project.population,
      facts: facts.facts.map { FigureFact(id: $0.id, text: $0.text, source: "\($0.source), \($0.place)") })
  }
}

extension FigureMeasure {
  fileprivate init(_ source: MeasureFolder) {
    let (definition, data) = (source.definition, source.data)
    self.init(
      id: source.id, title: definition.short, quantity: definition.quantity, printed: data.printed,
      printedUnit: definition.quantityOfData.unit, reported: data.derived,
      tables: data.tables.map { (id: $0.table.id, quantity: $0.table.quantity, dataset: $0.table.dataset) },
      nonAdditive: definition.nonAdditive, baseline: definition.baseline?.value)
  }
}
