import Measures

extension Question {
  /// `share`: of the whole that the row states, else of the sum of its column's categories, or of the areas'.
  func share() throws(FindingFault) -> FindingValue {
    if table.quantity.unit == .percent {
      throw .otherFinding(asked: .share, instead: .value, isPercent: true)
    }
    let point = try point(in: series())
    let value = try point.valueOrFault
    let (whole, origin, cells) = try whole(around: point)
    let ends = "\(table.quantity.bareText(value)) of \(table.quantity.wholeText(Value(whole.content)))"
    let amount = FindingAmount(Derivation.share(of: value, in: whole), scale: .percent, basis: ends)
    return finding(amount, at: point.period, "\(ends), \(origin)", from: point.cells(.value) + cells)
  }

  /// The whole that a row is part of, and where it comes from.
  private func whole(around point: Observation) throws(FindingFault) -> (
    Value, origin: String, cells: [FindingCell]
  ) {
    if let whole = point.whole { return (whole, "as the row states", point.cells(.of)) }
    try checkOverlap(in: categories.keys.sorted())
    let rows = table.dataset.observations.filter { $0.period == point.period }
    let parts = rows.filter {
      categories.isEmpty ? isOtherArea($0, of: point) : isOtherCategory($0, of: point)
    }
    guard parts.count > 1 else { throw .noParts(period: point.period.words) }
    return (
      Derivation.sum(parts.valuesOrMissing), "the sum of the \(categories.isEmpty ? "areas" : "categories")",
      parts.cells(.value)
    )
  }

  /// Throws where the categories of one of these columns make up no total.
  func checkOverlap(in columns: [Int]) throws(FindingFault) {
    guard let column = columns.first(where: table.overlapping.contains) else { return }
    throw .overlap(column: table.dataset.categoryColumns[column])
  }

  private func isOtherArea(_ row: Observation, of point: Observation) -> Bool {
    guard point.area != nil, row.area != nil, row.categories == point.categories else { return false }
    return scope.kind(ofArea: row.area) == scope.kind(ofArea: point.area)
  }

  private func isOtherCategory(_ row: Observation, of point: Observation) -> Bool {
    row.area == point.area
      && row.categories.indices.allSatisfy { column in
        categories[column] == nil
          ? row.categories[column] == point.categories[column] : !row.categories[column].isEmpty
      }
  }
}

extension FigureScope {
  /// What kind of area it is; nil for the force, and for an area that the site does not name.
  func kind(ofArea id: String?) -> Area.Kind? { areas.first { $0.id == id }?.kind }
}

extension Sequence<Observation> {
  /// The values; a row without one is not available.
  var valuesOrMissing: [Value] { map { $0.value ?? Value(.missing(.notAvailable)) } }
}
