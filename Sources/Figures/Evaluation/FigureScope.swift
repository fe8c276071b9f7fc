import Measures

/// What formulas in one place can ask: the measures of an edition, and what they are compared with.
public struct FigureScope: Sendable {
  /// The measure that the words stand beside; nil where they stand beside none.
  public var measure: String?
  /// Every measure that can be asked, in the author's order.
  public var measures: [FigureMeasure] { didSet { places = FigureScope.places(of: measures) } }
  /// The place of each measure among them.
  private var places: [FigureMeasure.ID: Int]
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
    places = FigureScope.places(of: measures)
    self.baseline = baseline
    self.areas = areas
    self.population = population
    self.facts = facts
  }

  private static func places(of measures: [FigureMeasure]) -> [FigureMeasure.ID: Int] {
    Dictionary(measures.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The measure with that id; nil where it cannot be asked.
  public subscript(measure id: FigureMeasure.ID) -> FigureMeasure? { places[id].map { measures[$0] } }
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
