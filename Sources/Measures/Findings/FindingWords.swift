import Numerals

/// What the findings say, in words: arithmetic, with no claim about cause, and of chance only that it could explain
/// a change.
extension Findings {
  /// The finding in one short sentence without a full stop: `Burglary fell 34% from the year ending June 2019`; of
  /// a change that chance alone could explain, `Homicides: no clear change from the year ending June 2019`; of a
  /// process that leads, `Notices: the last eight months are below average`. Nil where the data say nothing.
  ///
  /// `name` is the measure's short title; the past tense agrees with a singular and with a plural.
  public func headline(of name: String, quantity: Quantity) -> String? {
    if case .ledByProcess? = change?.clarity, let clause = process?.clause { return "\(name): \(clause)" }
    if let change, let move = change.move(of: quantity) {
      let finding = change.isUnclear ? "\(name): \(Change.unclear)" : "\(name) \(move)"
      let from = " \(change.from.baselinePreposition) \(change.from.words)"
      return finding + (change.from.isUnstated ? "" : from)
    }
    guard let latest, let value = latest.value, value.number != nil else { return nil }
    let isSaid = quantity.unit == .count && name.lowercased() == quantity.noun.lowercased()
    let figure = isSaid ? quantity.phrase(value) : "\(name): \(quantity.standalone(value))"
    return figure + latest.period.spacedWhenWords
  }

  /// The values behind the headline, in one or two sentences: `46 homicides in 2021, against 52 in the year
  /// ending June 2019: no clear change. Chance alone could explain a fall of 12%.` Nil where the data say nothing.
  public func summary(quantity: Quantity) -> String? {
    guard let latest else { return nil }
    guard let value = latest.value else { return change?.alone(of: quantity) }
    if let missing = value.missing { return latest.period.sentence(missing) }
    let figure = quantity.phrase(value) + latest.period.spacedWhenWords
    guard let change else { return "\(figure)." }
    if let before = change.before, before.number != nil {
      let contrast = "against \(quantity.text(before)) \(change.from.whenWords)"
      return "\(figure), \(contrast)\(change.verdict(of: quantity))"
    }
    if let compared = change.compared(of: quantity) {
      return "\(figure), \(compared)\(change.verdict(of: quantity))"
    }
    guard let missing = change.before?.missing else { return "\(figure)." }
    return "\(figure). \(change.from.sentence(missing))"
  }
}

extension Change {
  /// The change where it leads, as a value would: `Down 34%`, `Up 1.5 points`, `Up 23 offences`, `No change`; nil where no
  /// number says.
  public func leading(of quantity: Quantity) -> String? {
    let way: String
    switch direction {
    case .up: way = "Up"
    case .down: way = "Down"
    case .level: return "No change"
    case nil: return nil
    }
    return size(of: quantity).map { size in
      // Of a number alone a reader could think that it is per cent.
      let noun = quantity.unit == .count && !size.isRelative ? " \(quantity.noun)" : ""
      return "\(way) \(size.text)\(noun)"
    } ?? "Hardly any change"
  }

  /// What is said of a change that chance alone could explain.
  fileprivate static let unclear = "no clear change"

  /// How the sentence on the two values ends: with a full stop, and before it, where chance could explain the
  /// change, with that.
  fileprivate func verdict(of quantity: Quantity) -> String {
    guard isUnclear else { return "." }
    let what = workedOutBaseline.map { "the difference from \($0)" } ?? swing(of: quantity)
    return ": \(Change.unclear)." + (what.map { " Chance alone could explain \($0)." } ?? "")
  }

  /// `a fall of 12%`, `a rise of 1.5 points`; nil where it would show as zero.
  private func swing(of quantity: Quantity) -> String? {
    size(of: quantity).map { "a \(direction == .up ? "rise" : "fall") of \($0.text)" }
  }

  /// `fell 12%`, `rose by 1.5 points`, `did not change`; nil where no number says.
  fileprivate func move(of quantity: Quantity) -> String? {
    switch direction {
    case .up: amount(of: quantity).map { "rose \($0)" } ?? "hardly changed"
    case .down: amount(of: quantity).map { "fell \($0)" } ?? "hardly changed"
    case .level: "did not change"
    case nil: nil
    }
  }

  /// `12%`, or `by 70` where no percentage is known, it would show as zero, or points are meant.
  private func amount(of quantity: Quantity) -> String? {
    size(of: quantity).map { $0.isRelative ? $0.text : "by \($0.text)" }
  }

  /// How large it is, without a sign: in per cent of the value before, or in the unit.
  private func size(of quantity: Quantity) -> (text: String, isRelative: Bool)? {
    let relative = percent.flatMap { Quantity.size(ofPercentChange: $0.value) }.map { ($0, true) }
    let absolute = difference.flatMap { quantity.size(ofDifference: $0.value) }.map { ($0, false) }
    return quantity.unit == .percent ? absolute ?? relative : relative ?? absolute
  }

  /// `34% fewer than in 2018`, `1.5 points higher than in 2019/20`, `the same as in 2018`.
  fileprivate func compared(of quantity: Quantity) -> String? {
    if let contrast = contrast(of: quantity) { return "\(contrast) than \(from.earlierWords)" }
    return sameness.map { "\($0) as \(from.earlierWords)" }
  }

  /// A change of which the source prints neither end.
  fileprivate func alone(of quantity: Quantity) -> String? {
    let noun = quantity.unit == .count ? " \(quantity.noun)" : ""
    let isTimeKnown = !to.isUnstated
    let when = isTimeKnown ? " \(to.whenWords)" : ""
    let unlike = contrast(of: quantity).map { "\($0)\(noun)\(when) than \(from.earlierWords)" }
    let alike = sameness.map { "\($0)\(when) as \(from.earlierWords)".uppercasedFirst }
    let limits = isTimeKnown ? "only the change" : "only the change, and does not say which months it is of"
    return (unlike ?? alike).map { "\($0). The source prints \(limits)." }
  }

  /// `70 fewer`, `1.5 points higher`; nil where the two show as the same.
  private func contrast(of quantity: Quantity) -> String? {
    let size =
      difference.flatMap { quantity.size(ofDifference: $0.value) }
      ?? percent.flatMap { Quantity.size(ofPercentChange: $0.value) }
    let isCount = quantity.unit == .count
    return switch (size, direction) {
    case (let size?, .up): "\(size) \(isCount ? "more" : "higher")"
    case (let size?, .down): "\(size) \(isCount ? "fewer" : "lower")"
    default: nil
    }
  }

  /// What is said where there is no contrast; nil where no number says.
  private var sameness: String? {
    direction.map { $0 == .level ? "the same" : "almost the same" }
  }
}

extension Change {
  /// `52, which is worked out`; nil where the source prints the baseline, or no test asks for it.
  private var workedOutBaseline: String? {
    guard case .counts(let before, _)? = clarity.test, before.isWorkedOut else { return nil }
    let hedge = before.range.count == 1 ? "" : "about "
    return "\(hedge)\(NumeralText.forReaders.write(Double(before.count))), which is worked out"
  }
}

extension Quantity {
  /// A difference without its sign; nil where it is no number or shows as zero.
  fileprivate func size(ofDifference value: Value) -> String? {
    guard let number = value.number, rounded(number, to: decimals ?? value.decimals) != 0 else { return nil }
    return difference(value).withoutSign
  }

  /// A percentage change without its sign; nil where it is no number or shows as zero.
  fileprivate static func size(ofPercentChange value: Value) -> String? {
    guard let number = value.number, rounded(number, to: value.decimals) != 0 else { return nil }
    return percentChange(value).withoutSign
  }
}

extension Period {
  /// `in 2021`, after "than" or "as"; `before` where the source states no time.
  fileprivate var earlierWords: String { isUnstated ? "before" : comparedWhenWords }

  /// ` in 2021`; nothing where the source states no time.
  fileprivate var spacedWhenWords: String { isUnstated ? "" : " \(whenWords)" }

  /// `No figure for 2021: confidential.`
  fileprivate func sentence(_ missing: Missing) -> String { "No figure for \(words): \(missing.meaning)." }
}
