/// What the findings say, in words: arithmetic, with no claim about chance or cause.
extension Findings {
  /// The finding in one short sentence without a full stop: `Homicides fell 12% from the year ending June 2019`.
  /// Nil where the data say nothing.
  ///
  /// `name` is the measure's short title; the past tense agrees with a singular and with a plural.
  public func headline(of name: String, quantity: Quantity) -> String? {
    if let change, let verb = change.verb, let amount = change.amount(of: quantity) {
      return "\(name) \(verb) \(amount) from \(change.from.words)"
    }
    if let change, change.direction == .level {
      return "\(name) did not change from \(change.from.words)"
    }
    guard let latest, let value = latest.value, value.number != nil else { return nil }
    let isSaid = quantity.unit == .count && name.lowercased() == quantity.noun.lowercased()
    let figure = isSaid ? quantity.phrase(value) : "\(name): \(quantity.text(value))"
    return "\(figure) \(latest.period.preposition) \(latest.period.words)"
  }

  /// The values behind the headline, in one or two sentences: `46 homicides in 2021, against 52 in the year
  /// ending June 2019.` Nil where the data say nothing.
  public func summary(quantity: Quantity) -> String? {
    guard let latest else { return nil }
    let when = "\(latest.period.preposition) \(latest.period.words)"
    guard let value = latest.value else { return change?.alone(of: quantity) }
    let figure = "\(quantity.phrase(value)) \(when)"
    guard let change else { return figure + "." }
    if let before = change.before {
      return "\(figure), against \(quantity.text(before)) \(change.from.preposition) \(change.from.words)."
    }
    guard let compared = change.compared(of: quantity) else { return figure + "." }
    return "\(figure), \(compared) \(change.from.preposition) \(change.from.words)."
  }
}

extension Change {
  /// `fell` or `rose`; nil where nothing moved.
  fileprivate var verb: String? {
    switch direction {
    case .up: "rose"
    case .down: "fell"
    case .level, nil: nil
    }
  }

  /// The size of the change without its sign: `12%`, or `by 70` where no percentage is known.
  fileprivate func amount(of quantity: Quantity) -> String? {
    if let percent = percent?.value, percent.number != nil {
      return Quantity.percentChange(percent).withoutSign
    }
    return difference.map { "by \(quantity.difference($0.value).withoutSign)" }
  }

  /// `70 fewer than`, `1.5 points higher than`.
  fileprivate func compared(of quantity: Quantity) -> String? {
    let isCount = quantity.unit == .count
    let figure =
      difference.map { quantity.difference($0.value) } ?? percent.map { Quantity.percentChange($0.value) }
    guard let figure else { return nil }
    switch direction {
    case .up: return "\(figure.withoutSign) \(isCount ? "more" : "higher") than"
    case .down: return "\(figure.withoutSign) \(isCount ? "fewer" : "lower") than"
    case .level: return "the same as"
    case nil: return nil
    }
  }

  /// A change of which the source prints neither end.
  fileprivate func alone(of quantity: Quantity) -> String? {
    compared(of: quantity).map {
      let words = "\($0) \(from.preposition) \(from.words), \(to.preposition) \(to.words)."
      return words + " The source prints the change and no \(quantity.noun)."
    }
  }
}

extension String {
  fileprivate var withoutSign: String {
    guard let first, "+\u{2212}".contains(first) else { return self }
    return String(dropFirst())
  }
}
