import Diagnostics
import Measures
import Numerals

/// A total is the sum of its parts.
///
/// The parts are the rows of all districts, or of all categories that `measure.yml` declares; the total is
/// the row without an area, or without that category. A table of districts is held against the measure's data
/// too, unless it counts something else. Where some parts are missing, they must not sum to more than the
/// total. Mend what was typed wrongly. Where the categories overlap, or are only some of many, name their
/// column under `non-additive` in `measure.yml`. Values that are missing or estimated are left alone, as are
/// percentages and rates.
enum TotalNotSum: EditionRule, Hashable {
  /// The parts sum to another number.
  case differs(total: String, sum: String, column: String)

  static let name = "total-not-sum"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      for breakdown in measure.breakdowns where breakdown.isAdditive {
        guard let problem = problem(with: breakdown) else { continue }
        let notes = breakdown.parts.prefix(1).map { Diagnostic.Note("The first part is here.", at: $0.place) }
        breakdown.total.report(problem, notes: notes, into: &diagnostics)
      }
    }
  }

  private static func problem(with breakdown: Breakdown) -> TotalNotSum? {
    guard let total = breakdown.total.exactValue, let printed = total.number else { return nil }
    var (added, decimals, room) = (0.0, 0, total.room)
    for part in breakdown.parts {
      guard let value = part.exactValue, let number = value.number else { return nil }
      added += number
      decimals = max(decimals, value.decimals)
      room += value.room
    }
    let number = rounded(added, to: decimals)
    guard (number - printed).magnitude > room, breakdown.isComplete || number > printed else { return nil }
    let sum = Derivation.sum(breakdown.parts.compactMap(\.value))
    let quantity = breakdown.total.table.quantity
    return .differs(total: quantity.text(total), sum: quantity.text(sum), column: breakdown.column)
  }

  var message: String {
    switch self {
    case .differs(let total, let sum, let column):
      "The total over `\(column)` is \(total), and its parts sum to \(sum)."
    }
  }

  var help: String? {
    switch self {
    case .differs(_, _, "area"): "Mend whichever is wrong."
    case .differs(_, _, let column):
      """
      Mend whichever is wrong; where the categories overlap or are some of many, add `\(column)` to \
      `non-additive` in `measure.yml`.
      """
    }
  }
}

extension Breakdown.Row {
  /// The value that it prints; nil where that is no number, or an estimate.
  fileprivate var exactValue: Value? {
    value.flatMap { $0.number == nil || $0.marks.contains(.estimated) ? nil : $0 }
  }
}

extension Value {
  /// What rounding to its last decimal leaves open; a number without decimals is exact.
  fileprivate var room: Double { decimals == 0 ? 0 : halfUnit(of: decimals) }
}
