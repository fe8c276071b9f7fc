import Measures

/// Totals: the parts of a period, and what they add up to.
extension Question {
  /// `total`: as printed where the data have a total, beside the sum of the categories, of the districts, or of
  /// the months of a period.
  func total() throws(FindingFault) -> FindingValue {
    let parts = try partsToAdd()
    let period = try period(of: parts)
    let printed = parts.totals.first { $0.period == period }?.value
    let sum = try sum(of: parts, in: period)
    guard let value = printed ?? sum?.value else { throw .noParts(period: period.words) }
    let amount = FindingAmount(
      value, recomputed: printed == nil ? nil : sum?.value, of: table.quantity, basis: sum?.origin)
    let written = table.quantity.bareText(value)
    let origin = printed == nil ? sum?.origin ?? origin : origin
    return finding(amount, at: period, "\(written), \(origin)")
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
    return Parts(
      totals: totals, parts: openColumns.isEmpty ? [] : rows.filter(isPart), noun: "categories")
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
  private func sum(of parts: Parts, in period: Period) throws(FindingFault) -> (value: Value, origin: String)?
  {
    let rows = parts.parts.filter { $0.period == period }
    if !rows.isEmpty {
      return (Derivation.sum(rows.valuesOrMissing), "the sum of \(rows.count) \(parts.noun)")
    }
    let months = parts.totals.filter { $0.period.isPart(of: period) }
    guard !months.isEmpty else { return nil }
    let covered = months.compactMap(\.period.length).reduce(0, +)
    guard let length = period.length, covered <= length else { return nil }
    let origin = "the sum of \(months.count) periods within it"
    if covered < length { return (Value(.missing(.notAvailable)), "\(origin), which do not fill it") }
    return (Derivation.sum(months.valuesOrMissing), origin)
  }
}

extension Question {
  /// `mean`: of the values within a period, or of all of them. Windows that overlap have none.
  func mean() throws(FindingFault) -> FindingValue {
    let series = try series()
    let window = try period.map { reference throws(FindingFault) in
      try resolve(reference, in: series, relativeTo: latest(in: series))
    }
    let within = series.points.filter { point in window.map(point.period.isPart) ?? true }
    let shortest = within.compactMap(\.period.length).min()
    let points = within.filter { $0.period.length == shortest }
    let name = window?.words ?? "all periods"
    guard !points.isEmpty, !points.map(\.period).overlap else { throw .noParts(period: name) }
    let values = points.valuesOrMissing
    let decimals = (values.map(\.decimals).max() ?? 0) + 1
    let mean = Derivation.derive(from: values, decimals: decimals) { $0.reduce(0, +) / Double($0.count) }
    let amount = FindingAmount(
      mean, scale: FindingAmount.Scale(table.quantity.unit), basis: "the mean of \(points.count) values",
      isMean: true)
    return FindingValue(
      content: .amount(amount),
      provenance: "\(subject), \(name): the mean of \(points.count) values, worked out\(mean.marksInWords)")
  }

  /// `count`: how many rows have a number, in the latest period or the one named. Rows of totals do not count
  /// where there are rows of parts.
  func count() throws(FindingFault) -> FindingValue {
    let rows = table.dataset.observations.filter { row in
      categories.allSatisfy { row.categories[$0.key] == $0.value } && (area == nil || row.area == area)
    }
    let byArea = rows.contains { $0.area != nil } ? rows.filter { $0.area != nil } : rows
    let parts = byArea.contains(where: isPart) ? byArea.filter(isPart) : byArea
    guard let key = parts.first?.key.series else { throw .noRow(period: subject, known: []) }
    let series = Series(key: key, points: parts.filter { $0.key.series == key })
    let latest = try latest(in: series)
    let window =
      try period.map { reference throws(FindingFault) in
        try resolve(reference, in: series, relativeTo: latest)
      } ?? latest.period
    let at = parts.filter { $0.period == window }
    let counted = (at.isEmpty ? parts.filter { $0.period.isPart(of: window) } : at).filter {
      $0.value?.number != nil
    }
    return finding(
      FindingAmount(Value(Double(counted.count)), scale: .count), at: window, "how many rows have a number")
  }
}

extension [Period] {
  /// Whether two of them, in order of time, share a month.
  fileprivate var overlap: Bool {
    zip(self, dropFirst()).contains { earlier, later in
      guard let end = earlier.last, let start = later.first, later.length != 0 else { return false }
      return start <= end
    }
  }
}
