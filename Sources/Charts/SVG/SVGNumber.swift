import Writing

extension TextBuffer {
  /// Adds `number` with at most two decimals, without trailing zeros and without a negative zero; zero where
  /// it is not finite.
  mutating func append(_ number: Double) {
    let hundredths = number.isFinite ? number.magnitude * 100 + 0.5 : 0
    let units = UInt64(min(hundredths, Self.mostHundredths))
    if number < 0, units > 0 { append(UInt8(ascii: "-")) }
    append(whole: units / 100)
    let rest = units % 100
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    append(digit: rest / 10)
    if rest % 10 > 0 { append(digit: rest % 10) }
  }

  /// Larger numbers are cut to this: no place in a drawing is so far away.
  private static var mostHundredths: Double { 1e15 }

  private mutating func append(whole: UInt64) {
    if whole >= 1000 { append(whole: whole / 1000) }
    if whole >= 100 { append(digit: whole / 100 % 10) }
    if whole >= 10 { append(digit: whole / 10 % 10) }
    append(digit: whole % 10)
  }

  @inline(__always)
  private mutating func append(digit: UInt64) { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)) }
}
