import Measures

/// Finds the formula that gives a number which an author typed: the one finding of the measures that says exactly
/// that.
///
/// A wrong hint is worse than none, so small numbers, hedges and words for numbers are let be, a percentage needs its
/// direction, and where two findings say the same there is no hint.
public struct FigureSearch: Sendable {
  private let scope: FigureScope
  /// What is asked of a measure first: its latest figures, its baseline and the changes between them.
  private var main: [FigureMeasure.ID: [Answer]] = [:]

  /// The values and wholes in the tables of a measure.
  private var numbers: [FigureMeasure.ID: Set<Double>] = [:]

  /// What a formula gives.
  fileprivate struct Answer: Sendable {
    let formula: Formula
    let finding: FindingValue
  }

  /// A search among the measures of `scope`.
  public init(of scope: FigureScope) {
    self.scope = scope
  }

  /// The formula that gives `figure`, which stands beside a measure: among all the rows of its tables.
  public mutating func formula(giving figure: UnboundFigure, beside measure: FigureMeasure.ID) -> Formula? {
    guard let typed = TypedFigure(figure) else { return nil }
    let least = typed.isOfCount ? FigureSearch.leastBeside : 0
    guard typed.number >= least, let measure = scope[measure: measure], mayGive(typed, measure) else {
      return nil
    }
    let known = answers(of: measure).filter { typed.tallies(with: $0.finding) && typed.names($0.formula) }
    if !known.isEmpty || !typed.isOfCount || typed.number < FigureSearch.leastAmongRows {
      return known.onlyFormula.map { $0.shortest(beside: measure.id, in: scope) }
    }
    return rows(of: measure, giving: typed).onlyFormula.map { $0.shortest(beside: measure.id, in: scope) }
  }

  /// The formula that gives `figure`, which stands in words on several measures: among their main figures, where the
  /// number is large or its noun follows it.
  public mutating func formula(giving figure: UnboundFigure, among measures: [FigureMeasure.ID]) -> Formula? {
    guard let typed = TypedFigure(figure), typed.isOfCount, typed.number >= FigureSearch.leastBeside else {
      return nil
    }
    let known = measures.compactMap { scope[measure: $0] }.filter { measure in
      (typed.number >= FigureSearch.leastAlone || measure.nouns.contains(figure.after.first ?? ""))
        && mayGive(typed, measure)
    }
    return known.flatMap { measure in answers(of: measure).filter { typed.tallies(with: $0.finding) } }
      .onlyFormula
  }

  /// The smallest count that is looked for beside its own measure, among all of its rows, and anywhere by its number
  /// alone.
  private static let leastBeside = 13.0
  private static let leastAmongRows = 100.0
  private static let leastAlone = 1_000.0
}

extension FigureSearch {
  /// Whether it is worth to ask what the data say: a count that is no change stands in a cell.
  private mutating func mayGive(_ typed: TypedFigure, _ measure: FigureMeasure) -> Bool {
    guard typed.isOfCount, !typed.hasDirection else { return true }
    let known = numbers[measure.id] ?? measure.numbers
    numbers[measure.id] = known
    return known.contains(typed.number)
  }

  private mutating func answers(of measure: FigureMeasure) -> [Answer] {
    if let known = main[measure.id] { return known }
    let found = mainFormulas(of: measure).compactMap { formula in
      (try? scope.evaluate(formula)).map { Answer(formula: formula, finding: $0) }
    }
    main[measure.id] = found
    return found
  }

  private func mainFormulas(of measure: FigureMeasure) -> [Formula] {
    let own = Formula.TableName(measure: measure.id)
    let ofAll: [(Finding, [String])] =
      [(.value, []), (.value, [NamedPeriod.baseline.rawValue]), (.value, [NamedPeriod.previous.rawValue])]
      + [Finding.change, .percent, .points, .whole, .share].map { ($0, []) }
    let ofParts = (measure.own + measure.further).flatMap { table in
      table.names.prefix(FigureSearch.mostParts).flatMap { name in
        [Finding.value, .share].map { (table.name, $0, [name]) }
      }
    }
    return ofAll.map { Formula(table: own, finding: $0.0, atoms: $0.1) }
      + ofParts.map { Formula(table: $0.0, finding: $0.1, atoms: $0.2) }
  }

  /// More categories and areas than this are asked only among the rows.
  private static let mostParts = 24

  /// The rows whose value is the number, each by a formula that gives it.
  private func rows(of measure: FigureMeasure, giving typed: TypedFigure) -> [Answer] {
    (measure.own + measure.further).flatMap { table in
      table.dataset.observations.filter { $0.value?.number == typed.number }.compactMap { row -> Answer? in
        let names = [row.area].compactMap(\.self) + row.categories.filter { !$0.isEmpty }.map(\.atom)
        let formula = Formula(table: table.name, finding: .value, atoms: names + [row.period.atom])
        guard let finding = try? scope.evaluate(formula), typed.tallies(with: finding) else { return nil }
        return Answer(formula: formula, finding: finding)
      }
    }
  }
}

/// A figure that is exact and says what it is of.
private struct TypedFigure {
  let figure: UnboundFigure
  let text: FigureText
  /// The figure with the word for its direction, as a link would hold it.
  let inLink: String

  /// Whether a word near it says which way something went.
  let hasDirection: Bool

  /// Nil for a number in words, one with a hedge, and any that no formula could give.
  init?(_ figure: UnboundFigure) {
    guard figure.text.contains(where: \.isNumber), Hedge.ending(figure.before) == nil,
      DirectionWord.denial(in: figure.before.suffix(4)) == nil,
      let text = try? FigureText(reading: figure.text), text.hedge == nil, text.number.form == .plain
    else { return nil }
    // `fell sharply by 6`, `6 fewer`
    let near = figure.before.suffix(4) + figure.after.prefix(2)
    let directions = near.filter { DirectionWord.direction(of: $0) != nil }
    self.figure = figure
    self.text = text
    hasDirection = !directions.isEmpty
    inLink = ([figure.text] + directions.prefix(1)).joined(separator: " ")
  }

  /// Whether its words name the categories and areas of a formula; a large count needs no name.
  func names(_ formula: Formula) -> Bool {
    let near = figure.before + figure.after
    return isOfCount && number >= 100
      || formula.arguments.allSatisfy { argument in
        PeriodReference(atom: argument.atom) != nil
          || near.contains { $0.hasPrefix(argument.atom.prefix { $0 != "-" }) }
      }
  }

  var number: Double { text.number.value }
  var isOfCount: Bool { text.unit == nil }

  /// Whether the words are a true statement of the finding: of a change, with its direction.
  func tallies(with finding: FindingValue) -> Bool {
    switch finding.content {
    case .amount: finding.fault(in: figure.text) == nil
    case .difference: finding.fault(in: inLink) == nil && number > 0
    case .words, .fact: false
    }
  }
}

extension [FigureSearch.Answer] {
  /// The formula of the only finding among them. What comes from the same place is the same finding.
  fileprivate var onlyFormula: Formula? {
    Set(map { Origin(of: $0.finding) }).count == 1 ? first?.formula : nil
  }
}

/// Where a finding comes from: the cells of a table, whose name tells its measure, or, for one that was worked out
/// from no cell, what readers are told of it.
private struct Origin: Hashable {
  let table: Formula.TableName?
  let cells: [FindingCell]
  let provenance: String?

  init(of finding: FindingValue) {
    table = finding.table
    cells = finding.cells
    provenance = finding.cells.isEmpty ? finding.provenance : nil
  }
}

extension Formula {
  /// The formula as it is written beside a measure: without the measure, where that asks the same.
  fileprivate func shortest(beside measure: FigureMeasure.ID, in scope: FigureScope) -> Formula {
    var scope = scope
    scope.measure = measure
    let short = Formula(table: nil, finding: finding, arguments: arguments)
    guard let answer = try? scope.evaluate(short), answer == (try? scope.evaluate(self)) else { return self }
    return short
  }

  fileprivate init(table: TableName, finding: Finding, atoms: [String]) {
    self.init(table: table, finding: finding, arguments: atoms.map { Argument(key: nil, atom: $0) })
  }
}

extension FigureMeasure {
  /// The values and wholes in its tables.
  fileprivate var numbers: Set<Double> {
    Set(
      (own + further).flatMap(\.dataset.observations).flatMap { [$0.value?.number, $0.whole?.number] }
        .compactMap(\.self))
  }

  /// What is counted, as the word right after a number says it.
  fileprivate var nouns: Set<String> {
    Set((own + further).map { String($0.quantity.noun.split(separator: " ").first ?? "") })
  }
}
