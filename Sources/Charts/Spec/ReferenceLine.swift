/// A value that others are held against: a peer's rate, a requirement, an average.
public struct ReferenceLine: Sendable, Equatable {
  /// Where it stands on the scale of values.
  public var value: Double
  /// Its name and how the caller writes its value: "England and Wales 273".
  public var label: String

  /// A line at `value`, named `label`.
  public init(value: Double, label: String) {
    self.value = value
    self.label = label
  }
}
