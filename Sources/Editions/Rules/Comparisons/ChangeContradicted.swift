import Diagnostics
import Measures
import Numerals

/// A printed change agrees with the values that it is measured between.
///
/// Where a row has a `value`, a `change` or `percent` and names under `against` a period that has a value too, the
/// change is worked out and rounded to the decimals that are printed, half away from zero. Values of which the
/// last decimal is rounded are given that much room. Mend what was typed wrongly; where the source prints it so,
/// say that under `stands`.
enum ChangeContradicted: EditionRule, Hashable {
  /// The change is printed as one and worked out as another.
  case contradicted(printed: String, actual: String, before: String, after: String)

  static let name = "change-contradicted"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      for table in measure.tables where table.dataset.observations.contains(where: \.printsChange) {
        check(table, &diagnostics)
      }
    }
  }

  private static func check(_ table: TableUnderReview, _ diagnostics: inout DiagnosticList) {
    let rows = Dictionary(table.dataset.observations.map { ($0.key, $0) }) { first, _ in first }
    for row in table.dataset.observations {
      guard let against = row.against, let after = row.value,
        let before = rows[Observation.Key(period: against, series: row.key.series)]?.value,
        let ends = Ends(before: before, after: after, quantity: table.quantity)
      else { continue }
      let found = [
        row.change.flatMap { ends.problem(withChange: $0) },
        row.percent.flatMap { ends.problem(withPercent: $0) },
      ]
      for problem in found.compactMap(\.self) {
        diagnostics.report(problem, at: table.place(of: row), in: table.file)
      }
    }
  }

  var message: String {
    switch self {
    case .contradicted(let printed, let actual, let before, let after):
      "The change is printed as \(printed), and the values give \(actual) (\(before) to \(after))."
    }
  }

  var help: String? {
    "Mend whichever is wrong, or say under `stands` that the source prints it so."
  }
}

extension Observation {
  fileprivate var printsChange: Bool { value != nil && against != nil }
}

/// The two values that a change is measured between, each with the room that its rounding leaves.
private struct Ends {
  let before: Value
  let after: Value
  let quantity: Quantity
  private let from: ClosedRange<Double>
  private let to: ClosedRange<Double>

  /// Nil where either is no number.
  init?(before: Value, after: Value, quantity: Quantity) {
    guard let from = before.range(in: quantity.unit), let to = after.range(in: quantity.unit) else {
      return nil
    }
    (self.before, self.after, self.quantity, self.from, self.to) = (before, after, quantity, from, to)
  }

  func problem(withChange printed: Value) -> ChangeContradicted? {
    let possible = (to.lowerBound - from.upperBound)...(to.upperBound - from.lowerBound)
    guard !printed.agrees(with: possible) else { return nil }
    return contradicted(
      printed: quantity.difference(printed),
      actual: quantity.difference(Derivation.difference(from: before, to: after)))
  }

  func problem(withPercent printed: Value) -> ChangeContradicted? {
    guard from.lowerBound > 0 else { return nil }
    // The earlier value is positive, so that the change is extreme where it is smallest or largest.
    let lowest = min(percent(from.lowerBound, to.lowerBound), percent(from.upperBound, to.lowerBound))
    let highest = max(percent(from.lowerBound, to.upperBound), percent(from.upperBound, to.upperBound))
    guard !printed.agrees(with: lowest...highest),
      let actual = Derivation.percentChange(from: before, to: after).number
    else { return nil }
    return contradicted(
      printed: Quantity.percentChange(printed),
      actual: Quantity.percentChange(Value(actual, decimals: printed.decimals + 1)))
  }

  /// What divides last leaves a half a half.
  private func percent(_ before: Double, _ after: Double) -> Double { (after - before) * 100 / before }

  private func contradicted(printed: String, actual: String) -> ChangeContradicted {
    .contradicted(
      printed: printed, actual: actual, before: quantity.text(before), after: quantity.text(after))
  }
}

extension Value {
  /// All numbers that would be printed as this one: a whole count is exact, all else is rounded to its last
  /// decimal.
  fileprivate func range(in unit: Unit) -> ClosedRange<Double>? {
    guard let number else { return nil }
    let isExact = decimals == 0 && unit.isCounted
    let room = isExact ? 0 : halfUnit(of: decimals)
    return (number - room)...(number + room)
  }

  /// Whether it is what one of those numbers is printed as; so is what is no number.
  fileprivate func agrees(with possible: ClosedRange<Double>) -> Bool {
    guard let number else { return true }
    return rounded(possible.lowerBound, to: decimals) <= number
      && number <= rounded(possible.upperBound, to: decimals)
  }
}
