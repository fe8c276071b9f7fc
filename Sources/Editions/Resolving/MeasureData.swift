import Diagnostics
import Measures

/// The data of one measure: what was printed, and what is derived from it.
struct MeasureData {
  let printed: Dataset
  /// Nil where nothing is derived.
  let derived: Dataset?
  let tables: [FurtherTable]

  /// What the findings, the chart and the figures are of.
  var reported: Dataset { derived ?? printed }
}

extension MeasureData {
  /// Reads the tables of a measure, and derives what its definition asks for.
  init(
    _ source: MeasureFolder, population: Population, reader: inout DatasetReader,
    into diagnostics: inout DiagnosticList
  ) {
    let definition = source.definition
    // A rate that is derived is printed as a count.
    let unit = definition.printedUnit
    printed =
      source.data.map {
        reader.dataset($0, categories: definition.columns, unit: unit, into: &diagnostics)
      }
      ?? Dataset(observations: [])
    tables = source.tables.map { name, table in
      let dataset = reader.dataset(table, categories: definition.columns, unit: unit, into: &diagnostics)
      return FurtherTable(id: name, dataset: dataset)
    }
    derived = definition.derivation.map { [printed] in
      printed.derived($0, unit: definition.quantity.unit, population: population)
    }
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

  /// The unit of what was printed: a rate that is derived is printed as a count.
  var printedUnit: Unit { derivation == .rate ? .count : quantity.unit }
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
