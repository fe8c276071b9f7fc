import Measures

extension Quantity {
  /// What the numbers are, for the caption of a table: `homicides`, `per cent`.
  var described: String {
    switch unit {
    case .count: noun
    case .percent: noun(after: "per cent")
    case .rate(let people):
      "\(noun) for each \(Quantity(unit: .count, noun: "").text(Double(people), decimals: 0)) people"
    case .days: noun(after: "days")
    case .pounds: noun(after: "pounds")
    }
  }

  /// The unit and what is counted in it; one of them where both are the same.
  private func noun(after unit: String) -> String { noun.lowercased() == unit ? noun : "\(unit), \(noun)" }
}
