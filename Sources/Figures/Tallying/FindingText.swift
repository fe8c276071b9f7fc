import Measures
import Numerals

extension FindingValue {
  /// The finding in house style, which is what `[?]` becomes: `46`, `a fall of 12%`, `no change`, `3rd`.
  ///
  /// Where there is no number, why there is none: `not available`. Marks stand in the provenance.
  public var text: String {
    switch content {
    case .words(let words, _): words
    case .fact(let text): text
    case .amount(let amount): amount.text
    case .difference(let amount, .periods):
      amount.text(down: "a fall of #", up: "a rise of #", level: "no change")
    case .difference(let amount, .peers):
      amount.scale == .count
        ? amount.text(down: "# fewer", up: "# more", level: "no difference")
        : amount.text(down: "# lower", up: "# higher", level: "no difference")
    }
  }
}

extension FindingAmount {
  /// The amount by itself.
  var text: String { text(value, decimals: decimals) }

  /// A number on this scale, or why there is none.
  func text(_ value: Value, decimals: Int) -> String {
    guard let number = value.number else { return value.missing?.meaning ?? "" }
    let isNegative = rounded(number, to: decimals) < 0
    return (isNegative ? "\u{2212}" : "") + size(number, decimals: decimals)
  }

  /// A difference, with `#` for its size.
  fileprivate func text(down: String, up: String, level: String) -> String {
    guard let number = value.number else { return text }
    guard number != 0 else { return level }
    return (number < 0 ? down : up).replacing("#", with: smallestSize(number))
  }

  /// The size of a difference that is not zero: with a decimal more where it would show as zero.
  private func smallestSize(_ number: Double) -> String {
    for places in [decimals, max(decimals, 1)] where rounded(number, to: places) != 0 {
      return size(number, decimals: places)
    }
    let places = max(decimals, 1)
    return "less than \(size(1 / powerOfTen(places), decimals: places))"
  }

  /// A number without its sign.
  private func size(_ number: Double, decimals: Int) -> String {
    let digits = NumeralText.forReaders.write(number.magnitude, decimals: decimals)
    return switch scale {
    case .count, .rate, .days: digits
    case .percent: "\(digits)%"
    case .points: "\(digits) \(digits == "1" ? "point" : "points")"
    case .pounds: "£\(digits)"
    case .place: digits + FindingAmount.ordinalEnding(number)
    }
  }

  private static func ordinalEnding(_ number: Double) -> String {
    let lastTwo = number.truncatingRemainder(dividingBy: 100)
    if (11...13).contains(lastTwo) { return "th" }
    return switch number.truncatingRemainder(dividingBy: 10) {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
