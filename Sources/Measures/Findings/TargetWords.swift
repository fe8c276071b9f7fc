import Numerals

/// A target, and how the data stand to it, in words.
extension TargetStanding {
  /// What is to be reached, as part of a sentence: `at least 1,691 officers`, `a fall of at least 5% from 2013/14`.
  public func goalWords(of quantity: Quantity) -> String {
    let from = (change?.from ?? target.from).map { " \($0.baselinePreposition) \($0.words)" } ?? ""
    switch target.goal {
    case .value(let number):
      return "\(target.sense.rawValue) \(quantity.phrase(Value(plain: number)))"
    case .difference(let number):
      return target.sense.move(number, quantity.difference(Value(plain: number))) + from
    case .percentChange(let number):
      return target.sense.move(number, Quantity.percentChange(Value(plain: number))) + from
    }
  }

  /// What the data say of it, as part of a sentence: `940 officers in 2021`, `−8.6% (1,000 to 914)`; with so many
  /// decimals that it lies on the right side of the goal. Nil where they do not say.
  public func reachedWords(of quantity: Quantity) -> String? {
    guard let reached, let shown = shown(of: quantity) else { return nil }
    let exact = Quantity(unit: quantity.unit, noun: quantity.noun, better: quantity.better)
    switch target.goal {
    case .value:
      guard let latest else { return nil }
      return "\(exact.phrase(shown)) \(latest.period.whenWords)"
    case .difference: return exact.difference(shown) + origin(of: reached, quantity)
    case .percentChange: return Quantity.percentChange(shown) + origin(of: reached, quantity)
    }
  }

  /// Whether it is met, with the arithmetic, in a sentence: `The target, a fall of at least 5% from 2013/14, is met:
  /// −8.6% (1,000 to 914).`
  public func sentence(of quantity: Quantity) -> String {
    let goal = "The target, \(goalWords(of: quantity)),"
    guard let isMet, let reached = reachedWords(of: quantity) else {
      return "\(goal) cannot be judged: the source does not print what it is measured by."
    }
    return "\(goal) is \(isMet ? "met" : "not met"): \(reached)."
  }

  /// What is held against the goal, with the fewest decimals, from those that readers see of it, that keep it on its
  /// side of the goal.
  private func shown(of quantity: Quantity) -> Value? {
    guard let value = reached?.value, let number = value.number else { return nil }
    let goal = target.goal.number
    let seen = (target.goal.isRelative ? nil : quantity.decimals) ?? value.decimals
    let fewest = min(seen, Self.mostDecimals)
    let places = (fewest..<Self.mostDecimals).first { places in
      let shown = rounded(number, to: places)
      return (shown == goal) == (number == goal)
        && target.sense.isReached(by: shown, goal: goal) == target.sense.isReached(by: number, goal: goal)
    }
    return Value(number, decimals: places ?? max(value.decimals, Self.mostDecimals), marks: value.marks)
  }

  private func origin(of reached: Change.Sourced, _ quantity: Quantity) -> String {
    if reached.isPrinted { return ", as the source prints it" }
    guard let before = change?.before, let after = change?.after else { return "" }
    return " (\(quantity.text(before)) to \(quantity.text(after)))"
  }

  private static let mostDecimals = 4
}

extension Target.Sense {
  /// `a fall of at least 5%`, `no rise`, from a signed amount.
  fileprivate func move(_ number: Double, _ amount: String) -> String {
    if number == 0 { return self == .atMost ? "no rise" : "no fall" }
    let isFall = number < 0
    let limit = isFall == (self == .atMost) ? "at least" : "at most"
    return "a \(isFall ? "fall" : "rise") of \(limit) \(amount.withoutSign)"
  }
}

extension Value {
  /// A number with the decimals that it needs, three at most.
  init(plain number: Double) {
    self.init(number, decimals: (0..<3).first { rounded(number, to: $0) == number } ?? 3)
  }
}
