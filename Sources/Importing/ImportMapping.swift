import Measures

/// How a published table is read: what its headings and labels hold, what is left out and why. It is a file of its
/// own, kept for the next time that the table is published.
public struct ImportMapping: Sendable, Hashable {
  /// What the figures are.
  public var unit = Unit.count
  /// The rows above the figures that head their columns, from top to bottom.
  public var headers: [Line] = []
  /// The columns beside the figures that say what their rows are, from left to right.
  public var labels: [Line] = []
  /// The period of all figures, where the table names none.
  public var period: String?
  /// The headings and labels of figures that are not simply values, and what those are.
  public var figureColumns: [FigureColumn] = []
  /// What is left out, and why.
  public var skips: [Skip] = []
  /// What headings and labels say, and what the data say for it; nothing for the force's own area.
  public var names: [String: String] = [:]
  /// What cells of figures say, and what the data say for it: `..` is `[x]`.
  public var values: [String: String] = [:]
  /// Headings and labels of categories that stand for all of them together.
  public var totals: Set<String> = []
  /// The headings and labels under `skip`, `names` and `totals`, where they stand in the mapping file.
  var namedHeads = NamedHeads()

  /// A row or a column, and what stands in it.
  public struct Line: Sendable, Hashable {
    /// The row's number in the file, or the column's, from 1.
    public var number: Int
    /// What its cells name.
    public var holds: Holding
  }

  /// What the cells of a row or a column name.
  public enum Holding: Sendable, Hashable {
    /// The period, or a part of it: a year above quarters.
    case period
    /// The area.
    case area
    /// A category of the column of this name.
    case category(String)
    /// Nothing that the data need.
    case nothing
  }

  /// Something that is left out.
  public struct Skip: Sendable, Hashable {
    /// What it is.
    public var what: Matter
    /// Why it is left out.
    public var because: String

    /// What may be left out.
    public enum Matter: Sendable, Hashable {
      /// The rows above the first heading.
      case rowsAboveTheHead
      /// The rows under the head in which no figure stands.
      case rowsWithoutFigures
      /// The rows and columns whose heading or label is this text.
      case text(String)
    }
  }

  /// The names of the category columns, each once, those of labels first.
  var categories: [String] {
    var names: [String] = []
    for line in labels + headers {
      if case .category(let name) = line.holds, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Why the rows or columns of a matter are left out; nil where they are not.
  func reason(for matter: Skip.Matter) -> String? { skips.first { $0.what == matter }?.because }
}

extension ImportMapping.Holding {
  static let periodName = "period"
  static let areaName = "area"
  static let nothingName = "nothing"
  /// The columns of data that are none of categories.
  static let ofData =
    [periodName, areaName] + ImportMapping.Figure.allCases.map(\.rawValue)
    + [ImportMapping.Figure.against, "note"]
  /// Names that no column of categories has.
  static let notCategories = ofData + [nothingName]

  /// How a mapping file says it.
  var name: String {
    switch self {
    case .period: Self.periodName
    case .area: Self.areaName
    case .category(let name): name
    case .nothing: Self.nothingName
    }
  }
}
