import Figures
import Measures

/// The period of that notation; a test that mistypes one stops with its fault.
func period(_ notation: String) throws -> Period { try Period(reading: notation) }

/// A row of a count, or of another unit; cells are written as in a data file.
func row(
  _ notation: String, _ cell: String? = nil, in unit: Unit = .count, area: String? = nil,
  _ categories: String..., of whole: String? = nil, change: String? = nil, percent: String? = nil,
  against: String? = nil, line: Int = 0
) throws -> Observation {
  try Observation(
    period: period(notation), area: area, categories: categories,
    value: cell.map { try Value(reading: $0, in: unit) },
    whole: whole.map { try Value(reading: $0, in: .count) },
    change: change.map { try Value(reading: $0, in: unit) },
    percent: percent.map { try Value(reading: $0, in: .percent) }, against: against.map { try period($0) },
    line: line)
}

/// What a formula that is typed gives in a scope.
func evaluate(_ formula: String, in scope: FigureScope) throws -> FindingValue {
  try scope.evaluate(Formula(reading: formula))
}

/// The sentence and the help of the fault that a formula meets; nil where it has an answer.
func complaint(_ formula: String, in scope: FigureScope) -> [String?]? {
  do throws(FindingFault) {
    guard let formula = try? Formula(reading: formula) else { return ["no formula", nil] }
    _ = try scope.evaluate(formula)
    return nil
  } catch {
    return [error.message, error.help]
  }
}

extension FigureScope {
  /// A force with one measure of these rows, whose words are asked.
  init(
    _ rows: Observation..., columns: [String] = [], unit: Unit = .count, noun: String = "homicides",
    title: String = "Homicides", decimals: Int? = nil, baseline: String? = "YE 2019-06",
    reported: Dataset? = nil, tables: [(id: String, dataset: Dataset)] = []
  ) throws {
    let measure = FigureMeasure(
      id: noun, title: title, quantity: Quantity(unit: unit, noun: noun, decimals: decimals),
      printed: Dataset(categoryColumns: columns, observations: rows), reported: reported,
      tables: tables.map { (id: $0.id, quantity: nil, dataset: $0.dataset) })
    try self.init(
      measure: noun, measures: [measure], baseline: baseline.map { try period($0) },
      areas: [
        Area(id: "dunmere", name: "Dunmere", kind: .district),
        Area(id: "wallholme", name: "Wallholme", kind: .district),
        Area(id: "merefleet", name: "Merefleet", kind: .peer),
        Area(id: "west-fells", name: "West Fells", kind: .peer),
      ],
      facts: [FigureFact(id: "weapons", text: "over 200", source: "A bulletin, paragraph 4")])
  }
}
