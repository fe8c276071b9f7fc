import Diagnostics
import Measures
import Reading

/// What `measure.yml` says of what is counted, where the figures come from, and what they are out of.
extension YAMLFields {
  /// What the numbers are; counts, where nothing is said.
  mutating func unit() -> Unit {
    choice("unit", among: Unit.names.map(\.name)).flatMap { Unit(named: $0.value) } ?? .count
  }

  /// How many decimals readers see; nil where nothing is said.
  mutating func decimals() -> Int? {
    choice("decimals", among: ["0", "1", "2", "3"]).flatMap { Int($0.value) }
  }
}

extension Quantity {
  init?(_ fields: inout YAMLFields, unit: Unit) {
    let noun = fields.required("noun")
    let better = fields.choice("better", as: Better.self)
    let decimals = fields.decimals()
    guard let noun else { return nil }
    self.init(unit: unit, noun: noun.value, better: better?.value ?? .neither, decimals: decimals)
  }
}

extension MeasureSource {
  init?(_ fields: inout YAMLFields) {
    let title = fields.required("title")
    let publisher = fields.text("publisher")
    let address = fields.webAddress("address")
    let place = fields.text("place")
    guard let title else { return nil }
    self.init(
      title: title.value, publisher: publisher?.value, address: address?.value, place: place?.value)
  }
}
