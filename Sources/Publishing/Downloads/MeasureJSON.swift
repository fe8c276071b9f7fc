import Editions
import Measures
import Numerals

/// A measure as JSON, described in the README: what it is, and every observation as it was printed.
enum MeasureJSON {
  static func bytes(of measure: Measure, site: Site) -> [UInt8] {
    var json = JSONText()
    json.object([
      ("measure", .string(measure.id)),
      ("title", .string(measure.title)),
      ("area", .string(site.area)),
      ("unit", .string(measure.quantity.unit.name)),
      ("noun", .string(measure.quantity.noun)),
      ("better", .string(measure.quantity.better.rawValue)),
      ("evidence", measure.evidence.map { .string($0.kind.rawValue) }),
      ("official", measure.evidence?.official.map { .string($0.id) }),
      ("because", measure.evidence?.because.map(JSONValue.string)),
      ("source", measure.source.map { .string($0.title) }),
      ("place", measure.source?.place.map(JSONValue.string)),
      ("observations", .array(measure.dataset.observations.map { observation($0, in: measure.dataset) })),
    ])
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func observation(_ observation: Observation, in dataset: Dataset) -> JSONValue {
    let categories = zip(dataset.categoryColumns, observation.categories).filter { !$0.1.isEmpty }
    return .object([
      ("period", .string(observation.period.notation)),
      ("from", observation.period.first.map { .string($0.iso) }),
      ("to", observation.period.last.map { .string($0.iso) }),
      ("area", observation.area.map(JSONValue.string)),
      ("categories", categories.isEmpty ? nil : .object(categories.map { ($0.0, .string($0.1)) })),
      ("value", observation.value.map(value)),
      ("of", observation.whole.map(value)),
      ("change", observation.change.map(value)),
      ("percent", observation.percent.map(value)),
      ("against", observation.against.map { .string($0.notation) }),
      ("note", observation.note.map(JSONValue.string)),
    ])
  }

  /// A number alone, or an object that says why there is none and which marks it carries.
  private static func value(_ value: Value) -> JSONValue {
    let number = value.number.map {
      JSONValue.number(NumeralText.forMachines.write($0, decimals: value.decimals))
    }
    if let number, value.marks.isEmpty { return number }
    let marks = Marks.all.filter { value.marks.contains($0.mark) }.map { JSONValue.string($0.letter) }
    return .object([
      ("number", number), ("missing", value.missing.map { .string($0.rawValue) }),
      ("marks", marks.isEmpty ? nil : .array(marks)),
    ])
  }
}
