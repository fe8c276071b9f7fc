import Diagnostics
import Measures
import Reading

/// What `measure.yml` says of a further table whose figures are others than the measure's.
struct TableDefinition: Sendable {
  /// The name of its file without `.csv`.
  let name: Located<String>
  /// What readers call it; nil for the name of its file as words.
  let title: String?
  /// What it counts; nil for what the measure does.
  let noun: String?
  /// Its unit; nil for that of the measure's printed data.
  let unit: Unit?
  /// Which way is better; nil for the measure's.
  let better: Quantity.Better?
  /// The decimals that readers see; nil for the measure's, or, in another unit, those that were printed.
  let decimals: Int?
}

extension TableDefinition {
  /// What its figures are, where those of its measure's data are of `data`.
  func quantity(beside data: Quantity) -> Quantity {
    let unit = unit ?? data.unit
    return Quantity(
      unit: unit, noun: noun ?? data.noun, better: better ?? data.better,
      decimals: decimals ?? (unit == data.unit ? data.decimals : nil))
  }
}

extension YAMLFields {
  /// What is said of further tables.
  mutating func tables() -> [TableDefinition] {
    entries("tables", of: "a further table") { name, fields in
      let title = fields.text("title")
      let noun = fields.text("noun")
      let unit = fields.choice("unit", among: Unit.names.map(\.name)).flatMap { Unit(named: $0.value) }
      let better = fields.choice("better", as: Quantity.Better.self)
      return TableDefinition(
        name: name, title: title?.value, noun: noun?.value, unit: unit, better: better?.value,
        decimals: fields.decimals())
    }
  }
}
