import Diagnostics
import Measures
import Reading

/// Why an edition has no new data for a measure.
struct UpdateDefinition: Sendable {
  let because: String
  let next: String?
  /// The day of the source's next publication.
  let nextDate: Located<CalendarDate>?

  /// Reads `update` in `measure.yml`.
  init?(_ fields: inout YAMLFields) {
    let because = fields.required("because")
    next = fields.text("next")?.value
    nextDate = fields.locatedDate("next-date")
    guard let because else { return nil }
    self.because = because.value
  }
}
