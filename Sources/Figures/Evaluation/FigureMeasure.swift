import Measures

/// A measure that formulas can ask.
public struct FigureMeasure: Sendable, Identifiable {
  /// What formulas call it.
  public let id: String
  /// What readers call it.
  public let title: String
  /// The period that its change is measured from; nil for the scope's.
  public let baseline: Period?
  /// Its own tables, in the order in which they are asked: what is reported, then what was printed, where these
  /// are two.
  public let own: [FigureTable]
  /// Its further tables.
  public let further: [FigureTable]

  /// A measure. `reported` is what was derived from the printed data, where anything was; `printedUnit` is the
  /// unit of the printed data, where it is another than the measure's. `nonAdditive` are the category columns whose
  /// categories make up no total. Of a further table, `quantity` is nil where it is that of the printed data.
  public init(
    id: String, title: String, quantity: Quantity, printed: Dataset, printedUnit: Unit? = nil,
    reported: Dataset? = nil, tables: [(id: String, quantity: Quantity?, dataset: Dataset)] = [],
    nonAdditive: Set<String> = [],
    baseline: Period? = nil
  ) {
    let unit = printedUnit ?? quantity.unit
    let counted = Quantity(
      unit: unit, noun: quantity.noun, better: quantity.better,
      decimals: unit == quantity.unit ? quantity.decimals : nil)
    let name = Formula.TableName(measure: id)
    let derived = reported.map {
      FigureTable(name: name, dataset: $0, quantity: quantity, isDerived: true, nonAdditive: nonAdditive)
    }
    self.id = id
    self.title = title
    self.baseline = baseline
    own =
      (derived.map { [$0] } ?? []) + [
        FigureTable(name: name, dataset: printed, quantity: counted, nonAdditive: nonAdditive)
      ]
    further = tables.map { table in
      let name = Formula.TableName(measure: id, table: table.id)
      return FigureTable(
        name: name, dataset: table.dataset, quantity: table.quantity ?? counted, nonAdditive: nonAdditive)
    }
  }
}
