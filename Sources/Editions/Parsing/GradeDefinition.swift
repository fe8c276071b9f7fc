import Diagnostics
import Measures
import Reading

/// What `grade` in `measure.yml` says, before anyone asks which grades the edition has.
struct GradeDefinition: Sendable {
  /// Where it begins.
  let place: Place
  let awarded: Located<String>?
  let because: Located<String>?
  /// Where the paper awards it.
  let paperPlace: String?
  let thresholds: Thresholds?
  let sense: Located<Target.Sense>?

  /// The bounds that are given, and where they begin.
  enum Thresholds: Sendable {
    /// For each grade but the last, the best first.
    case all([Located<Value>])
    /// For some grades, by their names.
    case some([(grade: Located<String>, bound: Located<Value>)])
  }

  /// Reads the grade of a measure in `unit`.
  init(_ fields: inout YAMLFields, unit: Unit) {
    place = fields.place
    awarded = fields.text("awarded")
    because = fields.text("because")
    paperPlace = fields.text("place")?.value
    thresholds = Thresholds(&fields, unit: unit)
    sense = fields.choice("sense", as: Target.Sense.self)
  }
}

extension GradeDefinition.Thresholds {
  fileprivate init?(_ fields: inout YAMLFields, unit: Unit) {
    if fields.holdsList("thresholds") {
      self = .all(fields.texts("thresholds").compactMap { fields.number($0, in: unit) })
    } else {
      let named = fields.namedTexts("thresholds")
      if named.isEmpty { return nil }
      self = .some(named.compactMap { key, text in fields.number(text, in: unit).map { (key, $0) } })
    }
  }
}
