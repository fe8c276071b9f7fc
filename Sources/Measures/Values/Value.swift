import Numerals

/// What a cell of data holds: a number, or why there is none, and what to know beside it.
///
/// A value is never blank: a blank cell is no value at all, and never a zero.
public struct Value: Hashable, Sendable {
  /// The number, or why there is none.
  public let content: Content
  /// What to know beside it.
  public let marks: Marks

  /// The number, or why there is none.
  public enum Content: Hashable, Sendable {
    /// A number in the measure's unit, and the decimals with which it was printed or worked out.
    case number(Double, decimals: Int8)
    /// Why there is none.
    case missing(Missing)
  }

  /// A value.
  public init(_ content: Content, marks: Marks = []) {
    self.content = content
    self.marks = marks
  }

  /// A number.
  public init(_ number: Double, decimals: Int = 0, marks: Marks = []) {
    self.init(.number(number, decimals: Int8(clamping: decimals)), marks: marks)
  }

  /// The number; nil where there is none.
  public var number: Double? {
    if case .number(let number, _) = content { number } else { nil }
  }

  /// The decimals of the number; 0 where there is none.
  public var decimals: Int {
    if case .number(_, let decimals) = content { Int(decimals) } else { 0 }
  }

  /// Whether its decimals tell all of the number, as those of every printed one do. Those of a rate or a mean that was
  /// worked out only say how it is shown.
  public var isToldByDecimals: Bool { number.map { rounded($0, to: decimals) == $0 } ?? true }

  /// Why there is no number; nil where there is one.
  public var missing: Missing? {
    if case .missing(let missing) = content { missing } else { nil }
  }
}
