/// `value` to `decimals` places, half away from zero, from its decimal text: 0.35 to one place is 0.4, as a
/// reader expects, although the binary number nearest to 0.35 lies below it. Zero is never negative.
///
/// This is the only rounding rule in Tally. It holds for every number of up to 15 digits; where the last kept
/// place lies beyond what a `Double` tells apart, and where the value is not finite, the value stays as it is.
public func rounded(_ value: Double, to decimals: Int) -> Double {
  let scale = powerOfTen(decimals)
  let scaled = (value * scale).magnitude
  guard scaled < largestWithHalves else { return value }
  let below = scaled.rounded(.down)
  // Dividing an exact half by an exact scale gives the very number that its decimal text reads as.
  let half = (below + 0.5) / scale
  let units = value.magnitude >= half ? below + 1 : below
  return value < 0 ? 0 - units / scale : units / scale
}

/// From 2 to the power of 52 on, a `Double` holds no halves.
private let largestWithHalves = 0x1p52

/// 10 to the power of `exponent`, which is not negative; exact up to 22.
public func powerOfTen(_ exponent: Int) -> Double {
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}
