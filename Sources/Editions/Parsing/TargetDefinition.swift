import Diagnostics
import Measures
import Reading

/// What `target` in `measure.yml` says.
struct TargetDefinition: Sendable {
  /// Where it begins.
  let place: Place
  /// How many goals are given; a target has exactly one.
  let goalCount: Int
  /// Those of them that are numbers.
  let goals: [Located<Target.Goal>]
  let sense: Located<Target.Sense>?
  /// The period that the change is measured from.
  let from: Located<Period>?
  /// Where the paper sets it.
  let paperPlace: String?

  /// Reads the target of a measure in `unit`.
  init(_ fields: inout YAMLFields, unit: Unit) {
    place = fields.place
    let texts = ["value", "change", "percent"].map { fields.text($0) }
    goalCount = texts.count { $0 != nil }
    goals = [
      texts[0].flatMap { fields.goal($0, in: unit) { .value($0) } },
      texts[1].flatMap { fields.goal($0, in: unit) { .difference($0) } },
      texts[2].flatMap { fields.goal($0, in: .percent) { .percentChange($0) } },
    ].compactMap(\.self)
    sense = fields.choice("sense", as: Target.Sense.self)
    from = fields.locatedPeriod("from")
    paperPlace = fields.text("place")?.value
  }
}

extension YAMLFields {
  fileprivate mutating func goal(
    _ text: Located<String>, in unit: Unit, _ goal: (Double) -> Target.Goal
  ) -> Located<Target.Goal>? {
    number(text, in: unit)?.value.number.map { Located(goal($0), at: text.place) }
  }
}
