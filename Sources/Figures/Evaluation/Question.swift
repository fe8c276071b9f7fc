import Measures

/// A formula that is understood: of which table, area and categories it asks, and when.
struct Question {
  let scope: FigureScope
  let measure: FigureMeasure
  let table: FigureTable
  let finding: Finding
  /// Nil where none is named.
  private(set) var area: String?
  /// The category of each column that is named.
  private(set) var categories: [Int: String] = [:]
  /// The period itself; nil for the latest.
  private(set) var period: PeriodReference?
  /// The period that a change is measured from.
  private(set) var from: PeriodReference?

  /// Recognises the arguments of `formula` by what the table knows.
  init(
    _ formula: Formula, of measure: FigureMeasure, in table: FigureTable, scope: FigureScope
  ) throws(FindingFault) {
    self.scope = scope
    self.measure = measure
    self.table = table
    finding = formula.finding
    var seen: [String: String] = [:]
    for argument in formula.arguments {
      let meaning = try table.meaning(
        of: argument, isComparison: finding.isComparison, names: scope.areas)
      if let first = seen[meaning.kind] { throw .twoArguments(first, argument.notation) }
      seen[meaning.kind] = argument.notation
      try take(meaning, of: argument)
    }
  }

  /// The period that change is measured from: the measure's own baseline, else the scope's.
  var baseline: Period? { measure.baseline ?? scope.baseline }

  private mutating func take(
    _ meaning: ArgumentMeaning, of argument: Formula.Argument
  ) throws(FindingFault) {
    switch meaning {
    case .period(let period): self.period = period
    case .from(let period) where finding.isComparison: from = period
    case .from: throw .uselessArgument(argument.notation, finding: finding)
    case .area(let area): self.area = area
    case .category(let column, let name): categories[column] = name
    }
  }
}
