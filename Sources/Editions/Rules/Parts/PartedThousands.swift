import Diagnostics
import Measures

/// A number of thousands does not stand in two cells.
///
/// A comma parts cells, so that `1,234` without quotes is a value of 1 out of 234. That is what a row is most often
/// which alone has a whole, of three digits, among rows of thousands, when the two together make such a number too.
/// Quote it, `"1,234"`, or leave the comma out; or say under `stands` that it is a part of a whole.
enum PartedThousands: EditionRule, Hashable {
  /// The value and what it is out of, which together make a number like the other value.
  case parted(String, of: String, joined: String, like: String)

  static let name = "parted-thousands"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for table in edition.measures.flatMap(\.tables) where table.isAdditive {
      let rows = table.dataset.observations
      let parted = rows.filter { $0.joinedByComma != nil }
      if parted.isEmpty { continue }
      let others = Dictionary(grouping: rows.filter { $0.whole == nil }, by: \.key.series)
      for row in parted {
        guard let problem = problem(with: row, among: others[row.key.series] ?? [], of: table.quantity)
        else { continue }
        diagnostics.report(problem, at: table.place(of: row), in: table.file)
      }
    }
  }

  private static func problem(
    with row: Observation, among others: [Observation], of quantity: Quantity
  ) -> PartedThousands? {
    let numbers = others.compactMap(\.value?.number)
    guard let joined = row.joinedByComma, let least = numbers.min(), let most = numbers.max(),
      let value = row.value, let whole = row.whole, least >= 1_000,
      (least / 2...most * 2).contains(joined)
    else { return nil }
    return .parted(
      quantity.text(value), of: quantity.wholeText(whole), joined: quantity.text(joined, decimals: 0),
      like: quantity.text(least, decimals: 0))
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .parted(let value, let whole, let joined, let like):
      "The value is \(value) out of \(whole), among values such as \(like): a comma may have parted \(joined)."
    }
  }

  var help: String? {
    switch self {
    case .parted(_, _, let joined, _):
      "Quote the number, `\"\(joined)\"`, or leave its comma out; or say under `stands` that it is out of a whole."
    }
  }
}

extension Observation {
  /// The number that a comma between value and whole would make of them, where both can be parts of one: 1,234 of 1
  /// out of 234.
  fileprivate var joinedByComma: Double? {
    guard let whole, let value, whole.isWhole(of: 100...999), value.isWhole(of: 1...999),
      let thousands = value.number, let rest = whole.number
    else { return nil }
    return thousands * 1_000 + rest
  }
}

extension Value {
  /// Whether it is a number without decimals in that range.
  fileprivate func isWhole(of range: ClosedRange<Double>) -> Bool {
    decimals == 0 && number.map(range.contains) ?? false
  }
}
