import Measures

/// Findings about an area among others: districts among districts, the force and its peers among each other.
extension Question {
  /// `rate`: for each thousand people, where the measure is a count; as it is where it is a rate.
  func rate() throws(FindingFault) -> FindingValue {
    let point = try point(in: series())
    let value = try point.valueOrFault
    switch table.quantity.unit {
    case .rate:
      return finding(
        FindingAmount(value, of: table.quantity, isPrinted: !table.isDerived), at: point.period, origin,
        from: point.cells(.value))
    case .count:
      return try rate(of: value, at: point)
    case .percent, .days, .pounds:
      throw .rateOfNoCount
    }
  }

  private func rate(of value: Value, at point: Observation) throws(FindingFault) -> FindingValue {
    let each = 1_000
    guard let people = scope.population.people(in: point.area, at: point.period) else {
      throw .noPopulation(period: point.period.words)
    }
    let count = Quantity(unit: .count, noun: "people")
    let basis = "\(count.bareText(value)) among \(count.phrase(Value(people.content)))"
    let amount = FindingAmount(
      Derivation.rate(of: value, population: people, per: each), scale: .rate(per: each), basis: basis)
    return finding(
      amount, at: point.period, "for each \(count.text(Double(each), decimals: 0)) people, \(basis)",
      from: point.cells(.value))
  }

  /// `rank`: 1 for the highest value; equal values share a place.
  func rank() throws(FindingFault) -> FindingValue {
    let (point, others) = try pointAndOthers()
    let rank = Derivation.place(of: try point.valueOrFault, among: others.valuesOrMissing)
    return finding(
      FindingAmount(rank, scale: .place), at: point.period,
      "among \(others.count + 1) areas, the highest first",
      from: ([point] + others).cells(.value))
  }

  /// `gap`: how far the value is from the mean of the peers.
  func gap() throws(FindingFault) -> FindingValue {
    let (point, others) = try pointAndOthers()
    let peers = others.filter { scope.kind(ofArea: $0.area) == .peer }
    guard !peers.isEmpty else { throw .noPeers(period: point.period.words) }
    let value = try point.valueOrFault
    let values = peers.valuesOrMissing
    let mean = Derivation.mean(values, moreDecimals: 1)
    let quantity = table.quantity
    let basis = "\(quantity.bareText(value)) against a mean of \(quantity.bareText(mean))"
    let amount = FindingAmount(
      Derivation.gap(from: values, to: value),
      scale: FindingAmount.Scale(ofDifferencesIn: quantity.unit), decimals: quantity.decimals, basis: basis,
      isMean: true)
    return FindingValue(
      content: .difference(amount, of: .peers),
      provenance: "\(subject), \(point.period.words): \(basis) of \(peers.count) peers, worked out"
        + amount.value.marksInWords, cells: ([point] + peers).cells(.value))
  }

  /// The point asked, and those of the other areas of its kind for the same period and categories.
  private func pointAndOthers() throws(FindingFault) -> (Observation, others: [Observation]) {
    let point = try point(in: series())
    let kind = scope.kind(ofArea: point.area) ?? .peer
    let others = table.dataset.observations.filter { row in
      row.period == point.period && row.categories == point.categories && row.area != point.area
        && (scope.kind(ofArea: row.area) ?? .peer) == kind
    }
    guard !others.isEmpty else {
      throw finding == .gap
        ? .noPeers(period: point.period.words) : .noOthers(finding, period: point.period.words)
    }
    return (point, others)
  }
}
