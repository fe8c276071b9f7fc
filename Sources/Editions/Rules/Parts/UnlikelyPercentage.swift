import Diagnostics
import Measures

/// A percentage above 100 is not the only one of its table, and none is above 1,000.
///
/// No part is more than 100 per cent of its whole, but what was spent of a budget may be, and then most often it is in
/// several rows. One alone most often lacks its decimal point, `756` for 75.6, and what is above 1,000 is most often
/// a count. Mend what was typed wrongly, set the `unit` that the values have, or say under `stands` what they are. A
/// value out of a whole (`of`) is held against `part-exceeds-whole`.
enum UnlikelyPercentage: EditionRule, Hashable {
  /// No other percentage of the table is above 100.
  case alone(String)
  /// It is above 1,000.
  case count(String)

  static let name = "unlikely-percentage"

  private static let whole = 100.0
  private static let most = 1_000.0

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for table in edition.measures.flatMap(\.tables) where table.quantity.unit == .percent {
      let high = table.dataset.observations.filter { row in
        row.whole == nil && (row.value?.number).map { $0 > whole } ?? false
      }
      for row in high {
        guard let value = row.value, let number = value.number else { continue }
        let text = table.quantity.text(value)
        if number > most {
          diagnostics.report(Self.count(text), at: table.place(of: row), in: table.file)
        } else if high.count == 1 {
          diagnostics.report(Self.alone(text), at: table.place(of: row), in: table.file)
        }
      }
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .alone(let text): "\(text) is the only percentage above 100 in the table."
    case .count(let text): "\(text) is hardly a percentage."
    }
  }

  var help: String? {
    switch self {
    case .alone: "Mend it where its decimal point is missing; or say under `stands` what it is."
    case .count:
      "In a measure of per cent write the percentage; of counts, set `unit: count`. Or say under `stands` what it is."
    }
  }
}
