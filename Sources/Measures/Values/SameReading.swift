import Numerals

extension Value {
  /// Whether both tell readers the same number, as far as the one with fewer decimals tells it: 82.7 and 83 do.
  /// Two without a number do where the reason is the same. Marks do not count.
  public func tellsTheSame(as other: Value) -> Bool {
    guard let number, let otherNumber = other.number else { return missing == other.missing }
    let shared = min(decimals, other.decimals)
    return rounded(number, to: shared) == rounded(otherNumber, to: shared)
  }
}
