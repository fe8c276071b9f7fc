import Measures

extension Quantity {
  /// What the numbers are, for the caption of a table: `homicides`, `per cent`.
  var described: String {
    switch unit {
    case .count: noun
    case .percent: "per cent, \(noun)"
    case .rate(let people):
      "\(noun) for each \(Quantity(unit: .count, noun: "").text(Double(people), decimals: 0)) people"
    case .days: "days, \(noun)"
    case .pounds: "pounds, \(noun)"
    }
  }
}
