/// One value and how the caller writes it.
public struct Datum: Sendable, Equatable {
  /// The value; nil where there is none, which leaves a gap.
  public var value: Double?
  /// The value in house style, with its marks: "1,234 [p]", or "[x]" where there is none.
  public var text: String

  /// A value, or the lack of one, and its text.
  public init(_ value: Double?, text: String) {
    self.value = value
    self.text = text
  }

  /// The value where it can be drawn: neither missing nor infinite nor not a number.
  var drawable: Double? {
    guard let value, value.isFinite else { return nil }
    return value
  }
}

extension Sequence<Double> {
  /// The least and the greatest; nil of nothing.
  var extent: ClosedRange<Double>? {
    var extent: ClosedRange<Double>?
    for value in self {
      guard let known = extent else {
        extent = value...value
        continue
      }
      extent = Swift.min(known.lowerBound, value)...Swift.max(known.upperBound, value)
    }
    return extent
  }
}
