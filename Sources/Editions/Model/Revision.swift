import Measures

/// A figure that an edition printed with another value than an edition before it.
public struct Revision: Sendable {
  /// The measure, through all its editions.
  public let history: MeasureHistory
  /// The figure, with all that was printed of it.
  public let figure: PublishedFigure
  /// What was printed before.
  public let was: PublishedFigure.Telling
  /// What is printed now, and why.
  public let now: PublishedFigure.Telling

  /// The difference, in the measure's unit; nil where there are not two numbers of one unit.
  public var difference: Value? {
    guard was.quantity.unit == now.quantity.unit else { return nil }
    return was.value.number.flatMap { earlier in
      now.value.number.map { Value($0 - earlier, decimals: max(was.value.decimals, now.value.decimals)) }
    }
  }
}
