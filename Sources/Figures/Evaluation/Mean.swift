import Measures

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
    let mean = Derivation.mean(values, moreDecimals: 1)
    let amount = FindingAmount(
      mean, scale: FindingAmount.Scale(table.quantity.unit), basis: "the mean of \(points.count) values",
      isMean: true)
    return FindingValue(
      content: .amount(amount),
      provenance: "\(subject), \(name): the mean of \(points.count) values, worked out\(mean.marksInWords)",
      cells: points.cells(.value))
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
