import Diagnostics
import Measures
import Reading

/// The data of one measure: what was printed, and what is derived from it. Of the tables only their rows are kept.
struct MeasureData: Sendable {
  /// Nothing where there is no `data.csv`, or none that can be read.
  let printed: Dataset
  /// The file of what was printed; nil where there is none that can be read.
  let file: SourceFile?
  /// Nil where nothing is derived.
  let derived: Dataset?
  let tables: [(table: FurtherTable, file: SourceFile)]
  /// False where a row could not be read, so that not all that is printed is known.
  let isWhole: Bool

  /// What the findings, the chart and the figures are of.
  var reported: Dataset { derived ?? printed }

  /// Whether anything can be said of a change from `period`: there is a row of it, or the change itself is printed.
  func tells(of period: Period) -> Bool {
    reported.observations.contains { $0.period == period }
      || printed.observations.contains { $0.against == period }
  }
}

extension MeasureData {
  /// Reads the tables of a measure by the columns that its definition declares, and derives what it asks for. `problems`
  /// are what is wrong with the tables as such.
  init(
    of definition: MeasureDefinition, _ tables: [(name: String, table: CSVTable)], problems: DiagnosticList,
    reader: inout DatasetReader, into diagnostics: inout DiagnosticList
  ) {
    var found = problems
    let read = tables.map { name, table in
      let said = definition.tables.first { $0.name.value == name }
      let quantity = said?.quantity(beside: definition.quantityOfData) ?? definition.quantityOfData
      let dataset = reader.dataset(table, categories: definition.columns, unit: quantity.unit, into: &found)
      let further = FurtherTable(id: name, named: said?.title, quantity: quantity, dataset: dataset)
      return (table: further, file: table.file)
    }
    let own = read.first { $0.table.id == ContentPaths.data }
    let printed = own?.table.dataset ?? Dataset(observations: [])
    self.printed = printed
    file = own?.file
    self.tables = read.filter { $0.table.id != ContentPaths.data }
    derived = definition.derivation.map {
      printed.derived($0, unit: definition.quantity.unit, population: reader.gazetteer.population)
    }
    isWhole = !found.hasErrors
    diagnostics.add(contentsOf: found)
  }
}

extension MeasureDefinition {
  /// The category columns, with whether each makes up a total.
  fileprivate var columns: [CategoryColumn] {
    categories.map {
      CategoryColumn(
        name: $0.name, categories: $0.categories, isAdditive: !nonAdditive.contains($0.name))
    }
  }

  /// What the data are: of a rate that is derived, the counts that were printed.
  var quantityOfData: Quantity { quantity.ofData(derivedBy: derivation) }

  /// Reports what is said of further tables that are not there, `names` being those of the measure's files. One that
  /// cannot be read is there.
  func reportUnknownTables(among names: [String], into diagnostics: inout DiagnosticList) {
    let known = names.filter { $0 != ContentPaths.data }
    for table in tables where !known.contains(table.name.value) {
      let problem = MeasureProblem.unknownTable(table.name.value, known: known)
      diagnostics.report(problem, at: table.name.place, in: file)
    }
  }
}

extension Dataset {
  /// Each series with what is derived from it.
  fileprivate func derived(_ kind: DerivationKind, unit: Unit, population: Population) -> Dataset {
    let series = series.map { series in
      switch (kind, unit) {
      case (.yearEnding, _): series.yearEndingSums
      case (.rate, .rate(let people)): series.rates(per: people, in: population)
      case (.rate, _): series
      }
    }
    return Dataset(
      categoryColumns: categoryColumns, nonAdditive: nonAdditive, observations: series.flatMap(\.points))
  }
}
