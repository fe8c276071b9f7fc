import Diagnostics
import Measures

/// A measure beside its files. It is one object, because each rule goes through all of them.
final class MeasureUnderReview: Sendable {
  let measure: Measure
  let folder: MeasureFolder
  /// Its data, where it has any, then its further tables.
  let tables: [TableUnderReview]
  /// The totals of its tables beside the rows that make them up; none where its numbers make up no total.
  let breakdowns: [Breakdown]

  init(_ measure: Measure, from folder: MeasureFolder, districts: Set<String>) {
    self.measure = measure
    self.folder = folder
    let data = folder.data.file.map { TableUnderReview(dataset: measure.dataset, file: $0) }
    let further = folder.data.tables.map { table, file in
      TableUnderReview(dataset: table.dataset, file: file)
    }
    tables = (data.map { [$0] } ?? []) + further
    breakdowns =
      measure.printedQuantity.unit.isAdditive
      ? tables.flatMap { Breakdown.all(in: $0, of: folder.definition, districts: districts, data: data) } : []
  }

  var definition: MeasureDefinition { folder.definition }
  var quantity: Quantity { measure.quantity }

  /// Whether its tables hold numbers that make up a total.
  var isAdditive: Bool { printedUnit.isAdditive }

  /// How its printed values are written.
  var printed: Quantity { measure.printedQuantity }

  /// The unit of its tables.
  var printedUnit: Unit { printed.unit }
}

/// A table of a measure beside its file. It is one object, because each row of a breakdown refers to it.
final class TableUnderReview: Sendable {
  let dataset: Dataset
  let file: SourceFile
  /// The name of the file. It is kept, as every row is looked up by it.
  let name: String

  init(dataset: Dataset, file: SourceFile) {
    self.dataset = dataset
    self.file = file
    name = file.path.split(separator: "/").last.map(String.init) ?? file.path
  }

  /// The place of a row; the whole file for what was worked out.
  func place(of row: Observation) -> Place { Place(file.path, line: row.line > 0 ? row.line : nil) }
}

extension Unit {
  /// Whether its numbers make up a total: counts and money do, percentages and rates do not.
  fileprivate var isAdditive: Bool {
    switch self {
    case .count, .pounds: true
    case .percent, .rate, .days: false
    }
  }
}
