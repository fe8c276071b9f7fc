import Diagnostics
import Reading

/// An entry of `corrections` in `edition.yml`.
struct CorrectionDefinition: Sendable {
  let correction: Correction
  /// Where it says what it is about; where it does not, its date.
  let subjectPlace: Place
  /// Where its date stands.
  let datePlace: Place
}

extension CorrectionDefinition {
  /// Reads an entry; nil where something is missing without which it is none.
  init?(_ fields: inout YAMLFields) {
    fields.require("date")
    let date = fields.locatedDate("date")
    let measure = fields.text("measure")
    let section = fields.text("section")
    let was = fields.required("was")
    let now = fields.required("is")
    let because = fields.required("because")
    if let measure, section != nil { fields.report(CorrectionProblem.twoSubjects, at: measure.place) }
    guard let date, let was, let now, let because else { return nil }
    let subject: Located<Correction.Subject> =
      measure.map { $0.map(Correction.Subject.measure) } ?? section.map { $0.map(Correction.Subject.section) }
      ?? date.map { _ in .edition }
    self.init(
      correction: Correction(
        date: date.value, subject: subject.value, was: was.value, now: now.value, because: because.value),
      subjectPlace: subject.place, datePlace: date.place)
  }
}
