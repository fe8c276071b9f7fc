import Diagnostics
import Measures
import Reading

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
