import Measures

/// What formulas in one place can ask: the measures of an edition, and what they are compared with.
public struct FigureScope: Sendable {
  /// The measure that the words stand beside; nil where they stand beside none.
  public var measure: String?
  /// Every measure that can be asked, in the author's order.
  public var measures: [FigureMeasure]
  /// The period that change is measured from.
  public var baseline: Period?
  /// The force's districts and its peers.
  public var areas: [Area]
  /// How many people live where.
  public var population: Population
  /// The facts that can be quoted, in the author's order.
  public var facts: [FigureFact]

  /// A scope; without anything said, nothing can be asked.
  public init(
    measure: String? = nil, measures: [FigureMeasure] = [], baseline: Period? = nil, areas: [Area] = [],
    population: Population = Population(), facts: [FigureFact] = []
  ) {
    self.measure = measure
    self.measures = measures
    self.baseline = baseline
    self.areas = areas
    self.population = population
    self.facts = facts
  }
}

/// A figure that is typed once, with its source, and quoted from there.
public struct FigureFact: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The figure as words write it.
  public let text: String
  /// Where it is printed: `Statistical bulletin, paragraph 4`.
  public let source: String

  /// A fact.
  public init(id: String, text: String, source: String) {
    self.id = id
    self.text = text
    self.source = source
  }
}

/// A measure that formulas can ask.
public struct FigureMeasure: Sendable, Identifiable {
  /// What formulas call it.
  public let id: String
  /// What readers call it.
  public let title: String
  /// Its own tables, in the order in which they are asked: what is reported, then what was printed, where these
  /// are two.
  public let own: [FigureTable]
  /// Its further tables.
  public let further: [FigureTable]

  /// A measure. `reported` is what was derived from the printed data, where anything was; `printedUnit` is the
  /// unit of the printed data, where it is another than the measure's.
  public init(
    id: String, title: String, quantity: Quantity, printed: Dataset, printedUnit: Unit? = nil,
    reported: Dataset? = nil, tables: [(id: String, dataset: Dataset)] = []
  ) {
    let unit = printedUnit ?? quantity.unit
    let counted = Quantity(
      unit: unit, noun: quantity.noun, better: quantity.better,
      decimals: unit == quantity.unit ? quantity.decimals : nil)
    let name = { (table: String?) in Formula.TableName(measure: id, table: table) }
    let derived = reported.map { FigureTable(name: name(nil), dataset: $0, quantity: quantity, isDerived: true) }
    self.id = id
    self.title = title
    own = [derived, FigureTable(name: name(nil), dataset: printed, quantity: counted)].compactMap(\.self)
    further = tables.map { FigureTable(name: name($0.id), dataset: $0.dataset, quantity: counted) }
  }
}

/// A table that formulas can ask.
public struct FigureTable: Sendable {
  /// What formulas call it.
  public let name: Formula.TableName
  /// Its rows.
  public let dataset: Dataset
  /// What its numbers are.
  public let quantity: Quantity
  /// Whether its values were worked out from others.
  public var isDerived = false
}
