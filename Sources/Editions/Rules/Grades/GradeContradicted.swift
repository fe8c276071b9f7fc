import Diagnostics
import Measures

/// An awarded grade is one that the measure's own thresholds give.
///
/// Where `grade` in `measure.yml` has both, the thresholds are asked for the grade of the latest value, and must give
/// the one that was `awarded`, or leave it open because some of them are not known. Mend whichever is wrong; where the
/// grade was awarded for another reason, say that under `stands`, and readers find it under `because`.
enum GradeContradicted: EditionRule, Hashable {
  /// One grade was awarded, and the thresholds allow only others.
  case contradicted(awarded: String, possible: [String], value: String)

  static let name = "grade-contradicted"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      guard let grading = measure.measure.grading, grading.agrees == false, let awarded = grading.awarded,
        let value = measure.measure.findings.latest?.value
      else { continue }
      let problem = Self.contradicted(
        awarded: awarded.grade.name, possible: grading.possible.map(\.name),
        value: measure.quantity.text(value))
      let file = measure.definition.file
      let place = measure.definition.grade?.awarded?.place ?? Place(file.path)
      diagnostics.report(problem, at: place, in: file)
    }
  }

  var message: String {
    switch self {
    case .contradicted(let awarded, let possible, let value):
      "The grade `\(awarded)` was awarded, and by the thresholds \(value) is \(quotedList(possible))."
    }
  }

  var help: String? {
    "Mend the grade, the thresholds or the value, or say under `stands` why it was awarded."
  }
}
