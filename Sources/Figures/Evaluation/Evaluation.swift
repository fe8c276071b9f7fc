import Measures

extension FigureScope {
  /// What the data say where `formula` asks, in the place that the scope is of.
  ///
  /// A formula that names no table asks the measure's own data, and, where these do not know a category that it
  /// names, or have no whole, the one further table that does.
  public func evaluate(_ formula: Formula) throws(FindingFault) -> FindingValue {
    if formula.finding == .fact { return try fact(formula) }
    let measure = try measure(of: formula)
    if let name = formula.table?.table { return try answer(formula, measure, try measure.table(name)) }
    do {
      return try answer(formula, measure, anyOf: measure.own)
    } catch {
      let known = measure.further.filter { table in
        error.isAboutNames
          ? (try? Question(formula, of: measure, in: table, scope: self)) != nil
          : error.isAboutWhole && (try? answer(formula, measure, table)) != nil
      }
      guard let table = known.first else { throw error.knowing(measure.further) }
      if known.count > 1 { throw .severalTables(known.map { "=\($0.name.notation)!\(formula.question)" }) }
      return try answer(formula, measure, table)
    }
  }

  private func measure(of formula: Formula) throws(FindingFault) -> FigureMeasure {
    guard let id = formula.table?.measure ?? measure else { throw .noMeasure(known: measures.map(\.id)) }
    guard let measure = self[measure: id] else { throw .unknownMeasure(id, known: measures.map(\.id)) }
    return measure
  }

  /// The answer of the first table that has one; where none has, what the first of them lacks.
  private func answer(
    _ formula: Formula, _ measure: FigureMeasure, anyOf tables: [FigureTable]
  ) throws(FindingFault) -> FindingValue {
    var first: FindingFault?
    for table in tables {
      do {
        return try answer(formula, measure, table)
      } catch {
        first = first ?? error
      }
    }
    throw first ?? .noData(measure: measure.id)
  }

  private func answer(
    _ formula: Formula, _ measure: FigureMeasure, _ table: FigureTable
  ) throws(FindingFault) -> FindingValue {
    if table.dataset.observations.isEmpty { throw .noData(measure: table.name.notation) }
    var answer = try Question(formula, of: measure, in: table, scope: self).answer()
    answer.table = table.name
    answer.isFromDerived = table.isDerived
    return answer
  }

  private func fact(_ formula: Formula) throws(FindingFault) -> FindingValue {
    guard formula.table == nil, formula.arguments.count == 1,
      let argument = formula.arguments.first, ["id", nil].contains(argument.key)
    else { throw .factNeedsID }
    guard let fact = facts.first(where: { $0.id == argument.atom }) else {
      throw .unknownFact(argument.atom, known: facts.map(\.id))
    }
    return FindingValue(content: .fact(fact.text), provenance: "Quoted from \(fact.source)")
  }
}

extension FigureMeasure {
  fileprivate func table(_ id: String) throws(FindingFault) -> FigureTable {
    guard let table = further.first(where: { $0.name.table == id }) else {
      throw .unknownTable(id, measure: self.id, known: further.compactMap(\.name.table))
    }
    return table
  }
}

extension Formula {
  /// What stands after the `!`.
  fileprivate var question: String {
    String(Formula(table: nil, finding: finding, arguments: arguments).notation.dropFirst())
  }
}

extension FindingFault {
  /// Whether a name is not known, or nothing at all, which another table may know.
  fileprivate var isAboutNames: Bool {
    switch self {
    case .unknownArgument, .unknownKey, .noData: true
    default: false
    }
  }

  /// Whether no whole is stated, which another table may state.
  fileprivate var isAboutWhole: Bool {
    if case .notPrinted(.whole, _, _) = self { true } else { false }
  }

  /// The same fault, which also names what further tables know.
  fileprivate func knowing(_ further: [FigureTable]) -> FindingFault {
    switch self {
    case .unknownArgument(let typed, let known):
      .unknownArgument(typed, known: (further.flatMap(\.names) + known).uniqued)
    case .unknownKey(let key, let known):
      .unknownKey(key, known: (known + further.flatMap(\.columnAtoms)).uniqued)
    default: self
    }
  }
}
