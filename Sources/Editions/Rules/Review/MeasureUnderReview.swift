import Diagnostics
import Measures

/// A measure beside its files. It is one object, because each rule goes through all of them.
final class MeasureUnderReview: Sendable {
  let measure: Measure
  let folder: MeasureFolder
  /// Its data, where it has any, then its further tables.
  let tables: [TableUnderReview]
  /// The totals of its tables beside the rows that make them up; of tables whose numbers make up none, nothing.
  let breakdowns: [Breakdown]

  init(_ measure: Measure, from folder: MeasureFolder, districts: Set<String>) {
    self.measure = measure
    self.folder = folder
    let data = folder.data.file.map {
      TableUnderReview(dataset: measure.dataset, quantity: measure.quantityOfData, file: $0)
    }
    let further = folder.data.tables.map { table, file in
      TableUnderReview(dataset: table.dataset, quantity: table.quantity, file: file)
    }
    tables = (data.map { [$0] } ?? []) + further
    breakdowns = tables.filter(\.isAdditive).flatMap { table in
      Breakdown.all(in: table, of: folder.definition, districts: districts, data: data)
    }
  }

  var definition: MeasureDefinition { folder.definition }
  var quantity: Quantity { measure.quantity }
}

/// A table of a measure beside its file. It is one object, because each row of a breakdown refers to it.
final class TableUnderReview: Sendable {
  let dataset: Dataset
  /// What its values are, written with the decimals that were printed.
  let quantity: Quantity
  /// Whether its values are counted one by one, and the author does not say that they have decimals.
  let isWhole: Bool
  let file: SourceFile
  /// The name of the file. It is kept, as every row is looked up by it.
  let name: String

  /// Whether its numbers make up a total: counts and money do, percentages and rates do not.
  var isAdditive: Bool { quantity.unit.isCounted }

  init(dataset: Dataset, quantity: Quantity, file: SourceFile) {
    self.dataset = dataset
    self.quantity = quantity.asPrinted
    isWhole = quantity.unit == .count && quantity.decimals ?? 0 == 0
    self.file = file
    name = file.name
  }

  /// The place of a row; the whole file for what was worked out.
  func place(of row: Observation) -> Place { Place(file.path, line: row.line > 0 ? row.line : nil) }
}
