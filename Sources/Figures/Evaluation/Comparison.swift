import Measures

/// Differences between two periods.
extension Question {
  /// `change`, `percent` and `points`: as printed where the row's own change is from the period asked, beside
  /// what the values of the two periods give.
  func comparison() throws(FindingFault) -> FindingValue {
    try checkUnit()
    let series = try series()
    let to = try point(in: series)
    let from = try periodFrom(to, in: series)
    let printed =
      from == (to.against ?? baseline) ? (finding == .percent ? to.percent : to.change) : nil
    let start = series.start(at: from, of: to)
    let before = start?.value
    let worked = try workedOut(before, to, from: from)
    guard let value = printed ?? worked else {
      if to.value != nil { _ = try point(at: from, in: series) }
      throw .notPrinted(finding, period: to.period.words, instead: to.printedChanges)
    }
    let amount = FindingAmount(
      value, recomputed: printed == nil ? nil : worked, scale: scale,
      decimals: finding == .percent ? nil : table.quantity.decimals, isPrinted: printed != nil,
      basis: basis(before, to.value))
    return FindingValue(
      content: .difference(amount, of: .periods),
      provenance: "\(subject), \(to.period.words)\(from.isUnstated ? "" : " against \(from.words)"): "
        + origin(before, to.value, isPrinted: printed != nil) + value.marksInWords,
      cells: printed == nil
        ? to.cells(.value) + (start?.cells(.value) ?? [])
        : to.cells(finding == .percent ? .percent : .change))
  }

  /// Percentages change by points, everything else by its unit or by a percentage.
  private func checkUnit() throws(FindingFault) {
    let isPercent = table.quantity.unit == .percent
    if isPercent, finding == .percent {
      throw .otherFinding(asked: .percent, instead: .points, isPercent: true)
    }
    if !isPercent, finding == .points {
      throw .otherFinding(asked: .points, instead: .change, isPercent: false)
    }
  }

  private var scale: FindingAmount.Scale {
    finding == .percent ? .percent : FindingAmount.Scale(ofDifferencesIn: table.quantity.unit)
  }

  private func periodFrom(_ to: Observation, in series: Series) throws(FindingFault) -> Period {
    if let from { return try resolve(from, in: series, relativeTo: to) }
    guard let period = to.against ?? baseline, to.period.isComparable(with: period) else {
      let others = series.points.map(\.period).filter { $0 != to.period }
      let alike = others.filter { $0.length == to.period.length }
      throw .nothingToCompare(finding, example: (alike.last ?? others.last)?.atom)
    }
    return period
  }

  /// The change that the values of both periods give; nil where either has none.
  private func workedOut(
    _ before: Value?, _ to: Observation, from: Period
  ) throws(FindingFault) -> Value? {
    guard let before, let after = to.value else { return nil }
    if let length = from.length, let other = to.period.length, length != other {
      throw .unequalWindows(from: from.words, to: to.period.words)
    }
    return finding == .percent
      ? Derivation.percentChange(from: before, to: after) : Derivation.difference(from: before, to: after)
  }

  private func basis(_ before: Value?, _ after: Value?) -> String? {
    guard let before, let after else { return nil }
    return "\(table.quantity.bareText(before)) to \(table.quantity.bareText(after))"
  }

  private func origin(_ before: Value?, _ after: Value?, isPrinted: Bool) -> String {
    let origin = isPrinted ? "as printed" : "worked out"
    guard let before, let after else { return origin }
    return "\(table.quantity.bareText(after)) against \(table.quantity.bareText(before)), \(origin)"
  }
}
