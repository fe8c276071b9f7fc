import Measures
import Numerals

/// A table that formulas can ask.
public struct FigureTable: Sendable {
  /// What formulas call it.
  public let name: Formula.TableName
  /// Its rows.
  public let dataset: Dataset
  /// What its numbers are.
  public let quantity: Quantity
  /// Whether its values were worked out from others.
  public let isDerived: Bool
  /// The areas that have rows, in order of first appearance.
  let areas: [String]
  /// The categories that stand in each column, in order of first appearance.
  let categories: [[String]]

  /// The category columns whose categories make up no total: they overlap, or are some of many.
  let overlapping: Set<Int>

  init(
    name: Formula.TableName, dataset: Dataset, quantity: Quantity, isDerived: Bool = false,
    nonAdditive: Set<String> = []
  ) {
    self.name = name
    self.dataset = dataset
    self.quantity = quantity
    self.isDerived = isDerived
    overlapping = Set(
      dataset.categoryColumns.indices.filter { nonAdditive.contains(dataset.categoryColumns[$0]) })
    let keys = dataset.series.map(\.key)
    areas = keys.compactMap(\.area).uniqued
    categories = dataset.categoryColumns.indices.map { column in
      keys.map { $0.categories[column] }.filter { !$0.isEmpty }.uniqued
    }
  }
}

extension String {
  /// The text as an atom: small letters, and a hyphen for whatever an atom cannot have.
  var atom: String {
    let isKept = { (character: Character) in
      character.isLetter || character.isPlainDigit || character == "/" || character == "."
    }
    return lowercased().split { !isKept($0) }.joined(separator: "-")
  }
}
