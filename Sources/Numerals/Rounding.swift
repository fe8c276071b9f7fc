/// `value` to `decimals` places, half away from zero, from its shortest decimal text: 0.35 to one place is
/// 0.4, as a reader expects, although the binary number nearest to 0.35 lies below it.
///
/// This is the only rounding rule in Tally. A value that is not finite stays as it is.
public func rounded(_ value: Double, to decimals: Int) -> Double {
  guard value.isFinite else { return value }
  let scale = powerOfTen(decimals)
  let scaled = (value * scale).magnitude
  let whole = scaled.rounded(.down)
  let fraction = scaled - whole
  // Only beside a half can the binary number mislead, by an error that grows with its size.
  let isNearHalf = (fraction - 0.5).magnitude <= max(scaled, 1) * 1e-15 * 4
  let units = isNearHalf ? (reachesHalf(value, at: decimals) ? whole + 1 : whole) : scaled.rounded()
  return value < 0 ? -units / scale : units / scale
}

/// 10 to the power of `exponent`, exact up to 22.
func powerOfTen(_ exponent: Int) -> Double {
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}

/// Whether the digits after the last kept one are a half or more, by the shortest decimal text.
private func reachesHalf(_ value: Double, at decimals: Int) -> Bool {
  let text = value.magnitude.description
  // A text with an exponent is too large or too small to have a digit at a half.
  guard !text.contains("e"), let point = text.firstIndex(of: ".") else { return true }
  let digits = text[text.index(after: point)...]
  guard let next = digits.dropFirst(decimals).first?.wholeNumberValue else { return false }
  return next >= 5
}
