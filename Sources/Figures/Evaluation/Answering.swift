import Measures

extension Question {
  /// What the table says.
  func answer() throws(FindingFault) -> FindingValue {
    switch finding {
    case .value: try value()
    case .change, .percent, .points: try comparison()
    case .share: try share()
    case .whole: try whole()
    case .total: try total()
    case .mean: try mean()
    case .rate: try rate()
    case .rank: try rank()
    case .count: try count()
    case .gap: try gap()
    case .period: try periodInWords()
    case .fact: throw .factNeedsID
    }
  }

  /// The measure, the area and the categories, for readers: `Burglary, Birmingham`.
  var subject: String { ([subjectOfAll] + namedCategories).joined(separator: ", ") }

  /// The measure and the area: `Burglary, Birmingham`.
  var subjectOfAll: String {
    let name = area.map { id in scope.areas.first { $0.id == id }?.name ?? id }
    return ([measure.title] + (name.map { [$0] } ?? [])).joined(separator: ", ")
  }

  /// The categories that are named, in the order of their columns.
  var namedCategories: [String] { categories.sorted { $0.key < $1.key }.map(\.value) }

  /// A finding of one period, with where it comes from.
  func finding(
    _ amount: FindingAmount, at period: Period, _ origin: String, from cells: [FindingCell]
  ) -> FindingValue {
    FindingValue(
      content: .amount(amount),
      provenance: "\(subject), \(period.words): \(origin)\(amount.value.marksInWords)", cells: cells)
  }

  /// How the values of the table came to be.
  var origin: String { table.isDerived ? "worked out" : "as printed" }

  private func value() throws(FindingFault) -> FindingValue {
    let point = try point(in: series())
    let value = try point.valueOrFault
    return finding(
      FindingAmount(value, of: table.quantity, isPrinted: !table.isDerived), at: point.period,
      "\(table.quantity.bareText(value)), \(origin)", from: point.cells(.value))
  }

  private func periodInWords() throws(FindingFault) -> FindingValue {
    let period = try point(in: series()).period
    return FindingValue(
      content: .words(period.words, others: period.otherWords),
      provenance: "\(subject): the period of the data")
  }
}

extension Observation {
  /// The value that was printed.
  var valueOrFault: Value {
    get throws(FindingFault) {
      guard let value else { throw .notPrinted(.value, period: period.words, instead: printedChanges) }
      return value
    }
  }

  /// The findings that give the change which it prints.
  var printedChanges: [Finding] {
    (change == nil ? [] : [.change]) + (percent == nil ? [] : [.percent])
  }
}

extension Quantity {
  /// A value without its marks, which the provenance says in words.
  func bareText(_ value: Value) -> String { text(Value(value.content)) }
}

extension Value {
  /// `, provisional, revised`
  var marksInWords: String {
    Marks.all.filter { marks.contains($0.mark) }.map { ", \($0.meaning)" }.joined()
  }
}

extension Period {
  /// How else authors write the period in a sentence.
  fileprivate var otherWords: [String] {
    guard form == .yearEnding, let last else { return [title, shortTitle, notation] }
    return [title, shortTitle, notation]
      + ["the year to", "year to", "the 12 months to"].map { "\($0) \(last.words)" }
  }
}
