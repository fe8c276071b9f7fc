import Measures

extension Question {
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
      FindingAmount(Value(Double(counted.count)), scale: .count), at: window, "how many rows have a number",
      from: counted.cells(.value))
  }
}
