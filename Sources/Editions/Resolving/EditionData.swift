import Diagnostics
import Figures
import Measures
import Parallel

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
    var names: Set<String> = []
    let folders = source.sections.flatMap(\.measures).filter { names.insert($0.id).inserted }
    let known = reader
    let pieces = folders.pieces(of: EditionData.pieceLength).mapInParallel { folders in
      var (reader, found) = (known, DiagnosticList())
      let data = folders.map { folder in
        let data = MeasureData(folder, population: population, reader: &reader, into: &found)
        return (id: folder.id, data: data)
      }
      return (part: (data: data, reader: reader), found: found)
    }
    let read = found.take(pieces)
    reader = read.first?.reader ?? reader
    measures = Dictionary(read.flatMap(\.data).map { ($0.id, $0.data) }) { first, _ in first }
    isWhole = !found.hasErrors
    diagnostics.add(contentsOf: found)
  }

  /// How many measures one reader reads: enough that what it remembers of periods is of use.
  private static let pieceLength = 16

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
