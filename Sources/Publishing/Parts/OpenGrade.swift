import Editions
import Measures
import Numerals

/// What is known of a grade that the data leave open, because the source prints only some of its thresholds, or because
/// there is no figure to hold against them.
enum OpenGrade {
  /// `No grade: the paper prints only that at most 50% is good. By that, 60.2% is needs improvement or poor.` Nil
  /// where there is a grade, or nobody says what a grade asks for.
  static func words(of measure: Measure) -> String? {
    guard let grading = measure.grading, grading.grade == nil, let thresholds = grading.thresholds else {
      return nil
    }
    guard let value = measure.findings.latest?.value, !grading.possible.isEmpty else {
      return "No grade: there is no figure to hold against its thresholds."
    }
    let bounds = thresholds.known.map { grade, bound in
      "\(thresholds.sense.rawValue) \(measure.quantity.plainText(bound)) is \(grade.name)"
    }
    let possible = grading.possible.map(\.name).joined(separator: " or ")
    return """
      No grade: the paper prints only that \(bounds.joined(separator: ", and that ")). By that, \
      \(measure.quantity.text(value)) is \(possible).
      """
  }
}

extension GradeThresholds {
  /// The bounds that the source prints, each with its grade, the best first.
  var known: [(grade: Grade, bound: Double)] {
    zip(scale.grades, bounds).compactMap { grade, bound in bound.map { (grade, $0) } }
  }
}

extension Quantity {
  /// A number in the unit with the decimals that it needs.
  func plainText(_ number: Double) -> String {
    unit.prefix + NumeralText.forReaders.writePlain(number) + unit.suffix
  }
}
