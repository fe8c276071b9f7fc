import Measures

extension FigureScope {
  /// What the data say where `formula` asks, in the place that the scope is of.
  public func evaluate(_ formula: Formula) throws(FindingFault) -> FindingValue {
    if formula.finding == .fact { return try fact(formula) }
    throw .factNeedsID
  }

  private func fact(_ formula: Formula) throws(FindingFault) -> FindingValue {
    guard formula.table == nil, formula.arguments.count == 1,
      let argument = formula.arguments.first, ["id", nil].contains(argument.key)
    else { throw .factNeedsID }
    guard let fact = facts.first(where: { $0.id == argument.atom }) else {
      throw .unknownFact(argument.atom, known: facts.map(\.id))
    }
    return FindingValue(content: .words(fact.text, others: []), provenance: "Quoted from \(fact.source)")
  }
}
