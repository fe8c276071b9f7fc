/// Values of named things, as level bars from zero, each beneath its name.
public struct RankedBarChart: Sendable, Equatable {
  /// One named value.
  public struct Bar: Sendable, Equatable {
    /// What the value is of.
    public var name: String
    /// The value and its text.
    public var datum: Datum
    /// Whether the finding is about this bar.
    public var isHighlighted: Bool

    /// A bar called `name`.
    public init(name: String, datum: Datum, isHighlighted: Bool = false) {
      self.name = name
      self.datum = datum
      self.isHighlighted = isHighlighted
    }
  }

  /// How bars stand below each other. Missing values are last in both.
  public enum Order: Sendable, Equatable {
    /// The greatest first; equal values as given.
    case bySize
    /// As the caller gives them.
    case asGiven
  }

  /// The bars, as the caller gives them.
  public var bars: [Bar]
  /// How they stand below each other.
  public var order: Order
  /// A value that all bars are held against.
  public var reference: ReferenceLine?
  /// What the names are, as the head of the table: "Area".
  public var nameHead: String
  /// What the values are, as the head of the table: "Rate".
  public var valueHead: String

  /// Bars below each other.
  public init(
    bars: [Bar], order: Order = .bySize, reference: ReferenceLine? = nil, nameHead: String = "Name",
    valueHead: String = "Value"
  ) {
    self.bars = bars
    self.order = order
    self.reference = reference
    self.nameHead = nameHead
    self.valueHead = valueHead
  }

  /// The bars in the order in which they stand, missing values last.
  var standing: [Bar] {
    let present = bars.enumerated().filter { $0.element.datum.drawable != nil }
    let sorted = order == .asGiven ? present : present.sorted(by: Self.isAbove)
    return sorted.map(\.element) + bars.filter { $0.datum.drawable == nil }
  }

  private static func isAbove(_ left: (offset: Int, element: Bar), _ right: (offset: Int, element: Bar))
    -> Bool
  {
    let (leftValue, rightValue) = (left.element.datum.drawable ?? 0, right.element.datum.drawable ?? 0)
    return leftValue == rightValue ? left.offset < right.offset : leftValue > rightValue
  }
}
