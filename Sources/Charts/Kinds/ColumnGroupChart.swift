/// Several values for each period or place, as upright bars from zero: on top of each other where they are parts of
/// a whole, else beside each other.
public struct ColumnGroupChart: Sendable, Equatable {
  /// How many parts a reader can tell apart by their fills.
  public static let mostParts = PartStyle.all.count

  /// How the values of a group stand.
  public enum Arrangement: Sendable, Equatable {
    /// On top of each other: parts of a whole, none negative.
    case stacked
    /// Beside each other.
    case grouped
  }

  /// One value of each group.
  public struct Part: Sendable, Equatable {
    /// What the values are of: "Dwelling".
    public var name: String
    /// A value for each group, in the order of the groups.
    public var values: [Datum]

    /// A part called `name`.
    public init(name: String, values: [Datum]) {
      self.name = name
      self.values = values
    }
  }

  /// What the groups are: periods or names, from left to right.
  public var groups: [String]
  /// The parts, the first at the foot or on the left.
  public var parts: [Part]
  /// How the values of a group stand.
  public var arrangement: Arrangement
  /// What the groups are, as the head of the table: "Year".
  public var groupHead: String

  /// `parts` for each of `groups`.
  public init(
    groups: [String], parts: [Part], arrangement: Arrangement, groupHead: String = "Period"
  ) {
    self.groups = groups
    self.parts = parts
    self.arrangement = arrangement
    self.groupHead = groupHead
  }
}

extension ColumnGroupChart: ChartForm {
  var faults: [ChartFault] {
    var faults: [ChartFault] = []
    if parts.count > Self.mostParts { faults.append(.tooManyParts(count: parts.count)) }
    if arrangement == .stacked, let part = parts.first(where: \.hasNegatives) {
      faults.append(.negativePart(name: part.name))
    }
    let isEmpty = parts.allSatisfy { $0.values.allSatisfy { $0.drawable == nil } }
    return isEmpty ? faults + [.nothingToDraw] : faults
  }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: [groupHead] + parts.map(\.name),
      rows: groups.enumerated().map { index, group in
        ChartTable.Row(head: group, cells: parts.map { $0.value(index)?.text ?? "" })
      })
  }

  var sentences: [String] {
    groups.enumerated().map { index, group in
      let values = parts.map { "\($0.name) \($0.value(index)?.text ?? "no figure")" }
      return "\(group): \(values.joined(separator: ", "))."
    }
  }
}

extension ColumnGroupChart.Part {
  /// The value for group `index`; nil where there are fewer.
  func value(_ index: Int) -> Datum? { values.indices.contains(index) ? values[index] : nil }

  fileprivate var hasNegatives: Bool { values.contains { ($0.drawable ?? 0) < 0 } }
}
