import Diagnostics
import Figures
import Measures

/// The data of all measures of an edition, read before its words are, which may ask any of them.
struct EditionData {
  private let measures: [String: MeasureData]
  /// Whether all of it could be read.
  let isWhole: Bool

  init(
    _ source: EditionFolder, population: Population, reader: inout DatasetReader,
    into diagnostics: inout DiagnosticList
  ) {
    var found = DiagnosticList()
    var measures: [String: MeasureData] = [:]
    for measure in source.sections.flatMap(\.measures) where measures[measure.id] == nil {
      measures[measure.id] = MeasureData(measure, population: population, reader: &reader, into: &found)
    }
    self.measures = measures
    isWhole = !found.hasErrors
    diagnostics.add(contentsOf: found)
  }

  /// The data of a measure; nothing printed where there is none.
  subscript(measure id: String) -> MeasureData {
    measures[id] ?? MeasureData(printed: Dataset(observations: []), derived: nil, tables: [])
  }
}

extension FigureScope {
  /// What the words of an edition can ask.
  init(_ source: EditionFolder, data: EditionData, facts: FactBook, baseline: Period?, project: Project) {
    let measures = source.sections.flatMap(\.measures).map { measure in
      FigureMeasure(measure, data: data[measure: measure.id])
    }
    self.init(
      measures: measures, baseline: baseline, areas: project.site?.areas ?? [],
      population: project.population,
      facts: facts.facts.map { FigureFact(id: $0.id, text: $0.text, source: "\($0.source), \($0.place)") })
  }
}

extension FigureMeasure {
  fileprivate init(_ source: MeasureFolder, data: MeasureData) {
    let definition = source.definition
    self.init(
      id: source.id, title: definition.short, quantity: definition.quantity, printed: data.printed,
      printedUnit: definition.printedUnit, reported: data.derived,
      tables: data.tables.map { (id: $0.id, dataset: $0.dataset) }, nonAdditive: definition.nonAdditive,
      baseline: definition.baseline)
  }
}
