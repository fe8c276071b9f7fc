import Diagnostics
import Measures

extension ImportMapping {
  /// What the figures under a heading or beside a label are, where they are not simply values.
  public struct FigureColumn: Sendable, Hashable {
    /// The heading or the label.
    public var text: String
    /// Another heading or label of the same figures, where two columns have one text; nil where it says enough by
    /// itself.
    public var under: String?
    /// The column of the data that they belong in.
    public var holds: Figure
    /// The period that they are of, where no other heading or label of theirs names one.
    public var period: String?
    /// The period that a change is measured from; nil for what is no change.
    public var against: String?
    /// Where its text stands in the mapping file; nil where it was read from none.
    public var place: Place?

    /// Whether this heading only tells the column from others: its entry names the period itself.
    func hasPeriodInPlace(of heading: String?) -> Bool { period != nil && under != nil && under == heading }
  }

  /// The columns of data that hold figures.
  public enum Figure: String, Sendable, Hashable, CaseIterable {
    /// What is measured.
    case value
    /// The whole, the requirement or the sample that a value is out of.
    case of
    /// A difference from another period.
    case change
    /// The same in per cent.
    case percent

    /// Whether it is measured from another period, which the data name under `against`.
    var isChange: Bool { self == .change || self == .percent }

    /// What its numbers are, in the data of a measure in `unit`.
    func unit(in unit: Unit) -> Unit {
      switch self {
      case .value, .change: unit
      case .of: .count
      case .percent: .percent
      }
    }
  }

  /// What the figures under this heading or beside this label are, `others` being all that head them; nil for
  /// values. An entry that names one of the others goes before one that names none.
  func figureColumn(named text: String, among others: [String]) -> FigureColumn? {
    let entries = figureColumns.filter { $0.text == text }
    return entries.first { $0.under.map(others.contains) == true } ?? entries.first { $0.under == nil }
  }

  /// The columns of figures that the data have, in their order: values, and those that the mapping names.
  var figures: [Figure] {
    Figure.allCases.filter { figure in figure == .value || figureColumns.contains { $0.holds == figure } }
  }

  /// Whether the data say what changes are measured from, in a column of its own.
  var hasChanges: Bool { figures.contains(where: \.isChange) }
}

extension ImportMapping.Figure {
  /// The column of the data that names what changes are measured from.
  static let against = "against"
}

extension ImportMapping.FigureColumn {
  /// Two are equal that say the same, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool { left.said == right.said }

  /// Hashes what it says, and not where.
  public func hash(into hasher: inout Hasher) { hasher.combine(said) }

  private var said: [String?] { [text, under, holds.rawValue, period, against] }
}
