import Diagnostics
import Reading

extension Correction {
  /// An entry of `corrections` in `edition.yml`, at the place of what it is about, or of its date.
  static func read(_ fields: inout YAMLFields) -> Located<Correction>? {
    fields.require("date")
    let date = fields.locatedDate("date")
    let measure = fields.text("measure")
    let section = fields.text("section")
    let was = fields.required("was")
    let now = fields.required("is")
    let because = fields.required("because")
    if let measure, section != nil { fields.report(CorrectionProblem.twoSubjects, at: measure.place) }
    guard let date, let was, let now, let because else { return nil }
    let subject =
      measure.map { $0.map(Subject.measure) } ?? section.map { $0.map(Subject.section) }
      ?? date.map { _ in .edition }
    return subject.map { subject in
      Correction(
        date: date.value, subject: subject, was: was.value, now: now.value, because: because.value)
    }
  }
}
