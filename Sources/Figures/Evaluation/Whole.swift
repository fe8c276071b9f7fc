import Measures

extension Question {
  /// `whole`: as the row states it. Where no category is named, the one whole that all of a period's rows state.
  func whole() throws(FindingFault) -> FindingValue {
    let rows = try rows()
    let kept = rows.contains(where: isTotal) ? rows.filter(isTotal) : rows
    guard let key = kept.first?.key.series else { throw .noRow(period: subject, known: []) }
    let point = try point(in: Series(key: key, points: kept.filter { $0.key.series == key }))
    let stating = kept.filter { $0.period == point.period && $0.whole != nil }
    let wholes = stating.compactMap(\.whole).uniqued
    guard let whole = wholes.first else {
      throw .notPrinted(.whole, period: point.period.words, instead: [])
    }
    if wholes.count > 1 { _ = try series() }
    let scale: FindingAmount.Scale = table.quantity.unit == .pounds ? .pounds : .count
    let amount = FindingAmount(whole, scale: scale, isPrinted: true)
    let beside = namedCategories.isEmpty ? "" : " beside \(namedCategories.joined(separator: ", "))"
    return FindingValue(
      content: .amount(amount),
      provenance: "\(subjectOfAll), \(point.period.words): the whole, \(amount.text), as printed\(beside)"
        + whole.marksInWords,
      cells: Array(stating.cells(.of).prefix(1)))
  }
}
