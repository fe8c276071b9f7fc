import Measures

/// Totals: the parts of a period, and what they add up to.
extension Question {
  /// `total`: as printed where the data have a total, beside the sum of the categories, of the districts, or of
  /// the months of a period.
  func total() throws(FindingFault) -> FindingValue {
    guard [.count, .pounds].contains(table.quantity.unit) else { throw .notAddedUp }
    let parts = try partsToAdd()
    let period = try period(of: parts)
    let total = parts.totals.first { $0.period == period }
    let printed = total?.value
    let sum = try sum(of: parts, in: period)
    guard let value = printed ?? sum?.value else { throw .noParts(period: period.words) }
    let amount = FindingAmount(
      value, recomputed: printed == nil ? nil : sum?.value, of: table.quantity,
      isPrinted: printed != nil, basis: sum?.origin)
    let written = table.quantity.bareText(value)
    let origin = printed == nil ? sum?.origin ?? origin : origin
    let cells = printed == nil ? sum?.cells : total?.cells(.value)
    return finding(amount, at: period, "\(written), \(origin)", from: cells ?? [])
  }

  /// The rows of a total.
  private struct Parts {
    /// Rows that are totals themselves.
    var totals: [Observation]
    /// Rows by category or by district.
    var parts: [Observation]
    /// What the parts are.
    var noun: String
  }

  private func partsToAdd() throws(FindingFault) -> Parts {
    let districts = table.dataset.observations.filter { row in
      scope.kind(ofArea: row.area) == .district
        && categories.allSatisfy { row.categories[$0.key] == $0.value }
    }
    let isByDistrict = area == nil && !table.dataset.observations.contains { $0.area == nil }
    let rows = isByDistrict && !districts.isEmpty ? districts : try rows()
    let totals = rows.filter(isTotal)
    if isByDistrict, !totals.isEmpty { return Parts(totals: [], parts: totals, noun: "districts") }
    if totals.isEmpty { try checkOverlap(in: openColumns) }
    let makesTotal = !openColumns.contains(where: table.overlapping.contains)
    return Parts(
      totals: totals, parts: openColumns.isEmpty || !makesTotal ? [] : rows.filter(isPart), noun: "categories"
    )
  }

  private func period(of parts: Parts) throws(FindingFault) -> Period {
    let rows = parts.totals.isEmpty ? parts.parts : parts.totals
    let key = rows.first?.key.series ?? SeriesKey()
    let series = Series(key: key, points: rows.filter { $0.key.series == key })
    let latest = try latest(in: series)
    guard let period else { return latest.period }
    return try resolve(period, in: series, relativeTo: latest)
  }

  /// The sum of the parts of `period`, and what was added up; nil where there are none.
  private func sum(
    of parts: Parts, in period: Period
  ) throws(FindingFault) -> (value: Value, origin: String, cells: [FindingCell])? {
    let rows = parts.parts.filter { $0.period == period }
    if !rows.isEmpty {
      return (
        Derivation.sum(rows.valuesOrMissing), "the sum of \(rows.count) \(parts.noun)", rows.cells(.value)
      )
    }
    let within = (parts.totals.isEmpty ? parts.parts : parts.totals).filter { $0.period.isPart(of: period) }
    let windows = within.map(\.period).uniqued
    let covered = windows.compactMap(\.length).reduce(0, +)
    guard !windows.isEmpty, let length = period.length, covered <= length else { return nil }
    let origin = "the sum of \(windows.count) periods within it"
    if covered < length { return (Value(.missing(.notAvailable)), "\(origin), which do not fill it", []) }
    return (Derivation.sum(within.valuesOrMissing), origin, within.cells(.value))
  }
}
