import Numerals

/// A number as words and digits say it.
public struct FigureNumber: Hashable, Sendable {
  /// What was typed before `k`, `million` and the like: 2.18 in `£2.18m`. Its sign is kept apart.
  public let numeral: Numeral
  /// The power of ten that it is multiplied by: 6 in `£2.18m`.
  public let power: Int
  /// What kind of number it is.
  public let form: Form

  /// What kind of number it is.
  public enum Form: Hashable, Sendable {
    /// `1,094`, `£2.18m`, `twelve`
    case plain
    /// `a third`, `one in four`: a part of a hundred, exact to the whole per cent.
    case part
    /// `doubled`, `five-fold`: times what it was, exact to the hundredth.
    case multiple
    /// `third`, `3rd`
    case ordinal
  }

  /// A number.
  init(_ numeral: Numeral, power: Int = 0, form: Form = .plain) {
    self.numeral = numeral
    self.power = power
    self.form = form
  }

  /// `parts` out of `whole`, in per cent.
  init(_ parts: Double, outOf whole: Double) {
    self.init(Numeral(parts * 100 / whole), form: .part)
  }
}

extension FigureNumber {
  /// The number itself; of a part, in per cent.
  public var value: Double {
    // 8.2 times a million is a little less than 8,200,000.
    power == 0
      ? numeral.value : rounded(numeral.value * powerOfTen(power), to: max(numeral.decimals - power, 0))
  }

  /// The place of the last non-zero digit, or of the last decimal; a fifth of a part.
  public var step: Double {
    if form == .part { return value / 5 }
    if numeral.decimals > 0 { return powerOfTen(power) / powerOfTen(numeral.decimals) }
    var step = powerOfTen(power)
    var rest = numeral.value
    while rest != 0, rest.truncatingRemainder(dividingBy: 10) == 0 {
      rest /= 10
      step *= 10
    }
    return step
  }

  /// How far `about` and `almost` reach: half a step, and at most a tenth of the number.
  public var leeway: Double { min(step / 2, value / 10) }

  /// Whether `value`, of the same sign, is written as this number, rounded to the places typed.
  func agrees(with value: Double) -> Bool {
    let value = value.magnitude
    return switch form {
    case .plain: rounded(value / powerOfTen(power), to: numeral.decimals) == numeral.value
    case .part: rounded(value, to: 0) == rounded(numeral.value, to: 0)
    case .multiple: rounded(value, to: 2) == rounded(numeral.value, to: 2)
    case .ordinal: value == numeral.value
    }
  }
}
