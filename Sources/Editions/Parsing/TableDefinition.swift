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
  /// The decimals that readers see; nil for those that were printed.
  let decimals: Int?
}

extension TableDefinition {
  /// Whether it says nothing of what its figures are.
  fileprivate var isOfMeasure: Bool { noun == nil && unit == nil && better == nil && decimals == nil }

  /// What its figures are, where the printed ones of its measure are of `printed`.
  func quantity(beside printed: Quantity) -> Quantity {
    if isOfMeasure { return printed }
    let unit = unit ?? printed.unit
    return Quantity(
      unit: unit, noun: noun ?? printed.noun, better: better ?? printed.better,
      decimals: decimals ?? (unit == printed.unit ? printed.decimals : nil))
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
