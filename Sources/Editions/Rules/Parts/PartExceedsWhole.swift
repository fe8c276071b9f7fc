import Diagnostics
import Measures

/// A part is no larger than its whole.
///
/// The whole is what stands in the row's column `of`, or the total that stands beside a row of one district or one
/// category. In a measure of per cent `value` is the percentage, and `of` the sample or the whole that it is of, so
/// that the value is 100 at most. Mend what was typed wrongly. Where `of` holds a requirement, which may be surpassed,
/// say `of: requirement` in `measure.yml`.
enum PartExceedsWhole: EditionRule, Hashable {
  /// The value is larger than what it is out of.
  case value(String, of: String)
  /// The value is a percentage of what stands in `of`, and above 100.
  case percentage(String, of: String)
  /// The row is larger than the total of all rows like it.
  case row(String, total: String, column: String)

  static let name = "part-exceeds-whole"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      if measure.definition.wholeKind == .whole { checkWholes(of: measure, &diagnostics) }
      for breakdown in measure.breakdowns { check(breakdown, &diagnostics) }
    }
  }

  private static func check(_ breakdown: Breakdown, _ diagnostics: inout DiagnosticList) {
    guard let total = breakdown.total.value else { return }
    for part in breakdown.parts {
      guard let value = part.value, value.exceeds(total) else { continue }
      let problem = Self.row(part.text, total: breakdown.total.text, column: breakdown.column)
      part.report(problem, into: &diagnostics)
    }
  }

  private static func checkWholes(of measure: MeasureUnderReview, _ diagnostics: inout DiagnosticList) {
    for table in measure.tables where table.isAdditive || table.quantity.unit == .percent {
      for row in table.dataset.observations {
        guard let value = row.value, let whole = row.whole,
          let problem = problem(with: value, of: whole, quantity: table.quantity)
        else { continue }
        diagnostics.report(problem, at: table.place(of: row), in: table.file)
      }
    }
  }

  private static func problem(with value: Value, of whole: Value, quantity: Quantity) -> Self? {
    if quantity.unit == .percent {
      return value.exceeds(Value(100))
        ? .percentage(quantity.text(value), of: quantity.wholeText(whole)) : nil
    }
    return value.exceeds(whole) ? .value(quantity.text(value), of: quantity.text(whole)) : nil
  }

  var message: String {
    switch self {
    case .value(let part, let whole): "The value, \(part), is larger than what it is out of, \(whole)."
    case .percentage(let part, let whole):
      "The value, \(part), is a percentage of \(whole), and no part is more than 100% of its whole."
    case .row(let part, let total, let column):
      "The value, \(part), is larger than the total over `\(column)`, \(total)."
    }
  }

  var help: String? {
    switch self {
    case .value:
      "Mend whichever is wrong; where `of` is a requirement, say `of: requirement` in `measure.yml`."
    case .percentage:
      """
      Write the per cent in `value` and the sample or the whole that it is of in `of`, such as `56%,398`; where `of` \
      is a requirement, say `of: requirement` in `measure.yml`.
      """
    case .row: "Mend whichever is wrong."
    }
  }
}

extension Value {
  /// Whether both are numbers and this one is larger.
  fileprivate func exceeds(_ other: Value) -> Bool {
    guard let number, let otherNumber = other.number else { return false }
    return number > otherNumber
  }
}
