import Numerals

/// The one formatter: how a value of a quantity is written for readers.
extension Quantity {
  /// `1,229`, `79%`, `£2,180`, `10.5`; `[x]` where there is no number; marks after: `147 [p]`.
  public func text(_ value: Value) -> String {
    guard let number = value.number else { return value.joinMarks(to: value.missing?.shorthand ?? "") }
    return value.joinMarks(to: text(number, decimals: decimals ?? value.decimals))
  }

  /// A number with these decimals and the unit's signs: `−£5`, `12.5%`.
  public func text(_ number: Double, decimals: Int) -> String {
    let digits = NumeralText.forReaders.write(number.magnitude, decimals: decimals)
    if number >= 0, unit.prefix.isEmpty, unit.suffix.isEmpty { return digits }
    let sign = number < 0 && rounded(number, to: decimals) != 0 ? "\u{2212}" : ""
    return sign + unit.prefix + digits + unit.suffix
  }

  /// A value with what it counts: `46 homicides`, `79%`, `10.5 burglaries for each 1,000 people`.
  public func phrase(_ value: Value) -> String {
    switch unit {
    case .count where value.number != nil: "\(text(value)) \(noun)"
    case .days where value.number != nil: plural(text(value), "day")
    case .rate(let people) where value.number != nil:
      "\(text(value)) \(noun) for each \(NumeralText.forReaders.write(Double(people))) people"
    default: text(value)
    }
  }

  /// A value that stands alone, with its unit where that is short: `46`, `79%`, `255 days`.
  public func standalone(_ value: Value) -> String { unit == .days ? phrase(value) : text(value) }

  /// The whole, the requirement or the sample that a value is out of: a count, whatever the unit.
  public func wholeText(_ value: Value) -> String {
    Quantity(unit: unit == .pounds ? .pounds : .count, noun: noun).text(value)
  }

  /// A difference between two values of the quantity, with its sign: `+12`, `−70`, `−1.5 points`, `+2 days`.
  public func difference(_ value: Value) -> String {
    guard let number = value.number else { return text(value) }
    let places = decimals ?? value.decimals
    let digits = NumeralText.forReaders.write(number.magnitude, decimals: places)
    return value.joinMarks(to: signed(differenceInUnit(digits), like: rounded(number, to: places)))
  }

  private func differenceInUnit(_ digits: String) -> String {
    switch unit {
    case .percent: plural(digits, "point")
    case .days: plural(digits, "day")
    case .pounds, .count, .rate: unit.prefix + digits
    }
  }

  /// A percentage change with its sign: `−12%`, `+0.4%`.
  public static func percentChange(_ value: Value) -> String {
    guard let number = value.number else { return value.joinMarks(to: value.missing?.shorthand ?? "") }
    let digits = NumeralText.forReaders.write(number.magnitude, decimals: value.decimals)
    return value.joinMarks(to: signed("\(digits)%", like: rounded(number, to: value.decimals)))
  }
}

/// `1 day`, but `1.0 days` and `12 [p] days`.
private func plural(_ figure: String, _ noun: String) -> String {
  let isOne = figure == "1" || figure.hasPrefix("1 ")
  return "\(figure) \(noun)\(isOne ? "" : "s")"
}

/// `amount` with the sign of `number`: `+` or `−`, none before a zero.
private func signed(_ amount: String, like number: Double) -> String {
  number == 0 ? amount : (number < 0 ? "\u{2212}" : "+") + amount
}

extension Value {
  /// The value as authors write it: `1094`, `12% [p]`, `[x]`. `sign` is what stands after a number: `%`, or nothing.
  public func notation(sign: String = "") -> String {
    let number = number.map { NumeralText.forMachines.write($0, decimals: decimals) + sign }
    return joinMarks(to: number ?? missing?.shorthand ?? "")
  }

  fileprivate func joinMarks(to text: String) -> String {
    marks.isEmpty ? text : "\(text) \(marks.shorthand)"
  }
}
