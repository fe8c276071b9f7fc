import Diagnostics
import Reading

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
