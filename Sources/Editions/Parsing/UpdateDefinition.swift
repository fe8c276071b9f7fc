import Diagnostics
import Measures
import Reading

extension Measure.Update {
  /// Reads `update` in `measure.yml`.
  init?(_ fields: inout YAMLFields) {
    let because = fields.required("because")
    let next = fields.text("next")
    let nextDate = fields.locatedDate("next-date")
    guard let because else { return nil }
    self.init(because: because.value, next: next?.value, nextDate: nextDate?.value)
  }
}

extension YAMLFields {
  /// Where the average and the limits of a process start again, each at the place of its month.
  mutating func recalculations() -> [Located<Recalculation>] {
    items("recalculations", of: "a recalculation") { fields in
      let from = fields.required("from")
      let because = fields.required("because")
      guard let from, let because else { return nil }
      guard let period = try? Period(reading: from.value), period.isMonth, let month = period.first else {
        fields.report(DefinitionProblem.noMonth(from.value), at: from.place)
        return nil
      }
      return Located(Recalculation(from: month, because: because.value), at: from.place)
    }
  }
}

/// What `measure.yml` says of a measure that is no longer reported.
struct RetirementDefinition: Sendable {
  let because: String
  /// The measure that is reported instead.
  let successor: Located<String>?
}

extension RetirementDefinition {
  /// Reads `retired` and `successor`; nil where the measure is not retired.
  init?(_ fields: inout YAMLFields) {
    let retired = fields.text("retired")
    let successor = fields.text("successor")
    if retired == nil, let successor {
      fields.report(MeasureProblem.successorOfNothing(successor.value), at: successor.place)
    }
    guard let retired else { return nil }
    self.init(because: retired.value, successor: successor)
  }
}
