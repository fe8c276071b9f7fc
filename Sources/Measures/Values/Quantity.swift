/// What is counted, in what unit, how it is written, and which way is better: all that a finding must know of
/// a measure to be put in words.
public struct Quantity: Hashable, Sendable {
  /// What the numbers are.
  public let unit: Unit
  /// What is counted, in the plural, as in "46 homicides"; for other units what the value is of.
  public let noun: String
  /// Which way is better.
  public let better: Better
  /// The decimals that readers see; nil for those that were printed.
  public let decimals: Int?

  /// Which way is better.
  public enum Better: String, Sendable, CaseIterable {
    case lower
    case higher
    /// Neither way is better by itself.
    case neither
  }

  /// A quantity.
  public init(unit: Unit, noun: String, better: Better = .neither, decimals: Int? = nil) {
    self.unit = unit
    self.noun = noun
    self.better = better
    self.decimals = decimals
  }
}
