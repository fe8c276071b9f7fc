/// The parts of several periods, or of several areas in one: what columns on top of each other, or beside each other,
/// show.
public struct PartTable: Sendable, Hashable {
  /// What the groups are, in the author's order; periods in order of time.
  public let groups: [Group]
  /// The parts of each group, in order of first appearance.
  public let parts: [Part]

  /// What has parts.
  public enum Group: Sendable, Hashable {
    /// The force in a period.
    case period(Period)
    /// An area, by its id, in the latest period; nil for the force.
    case area(String?)
  }

  /// One part of every group.
  public struct Part: Sendable, Hashable {
    /// What it is.
    public let name: Name
    /// Its value in each group; nil where there is no such row.
    public let values: [Value?]
  }

  /// What a part is.
  public enum Name: Sendable, Hashable {
    /// A category.
    case category(String)
    /// An area, by its id.
    case area(String)
  }
}

extension PartTable {
  /// The categories of the first column that has any, by period, or where all are of one period, by area; without
  /// categories the areas, by period. Nil unless there are two parts.
  public init?(_ dataset: Dataset) {
    let column = dataset.categoryColumns.indices.first { column in
      dataset.observations.contains { !$0.categories[column].isEmpty }
    }
    let rows = dataset.observations.filter { row in
      guard let column else { return row.area != nil }
      return row.categories.enumerated().allSatisfy { $0.element.isEmpty == ($0.offset != column) }
    }
    let isByArea = column != nil && Set(rows.map(\.period)).count == 1
    let cells = rows.compactMap { row -> (group: Group, name: Name, value: Value?)? in
      guard isByArea || column == nil || row.area == nil else { return nil }
      let name = column.map { Name.category(row.categories[$0]) } ?? row.area.map(Name.area)
      return name.map { (isByArea ? .area(row.area) : .period(row.period), $0, row.value) }
    }
    let groups = cells.map(\.group).uniqued.inOrderOfTime
    let names = cells.map(\.name).uniqued
    guard names.count > 1 else { return nil }
    self.groups = groups
    parts = names.map { name in
      let own = cells.filter { $0.name == name }
      return Part(name: name, values: groups.map { group in own.first { $0.group == group }?.value })
    }
  }
}

extension [PartTable.Group] {
  /// Periods with dates in order of time; all else as it is.
  fileprivate var inOrderOfTime: [PartTable.Group] {
    let periods = compactMap { if case .period(let period) = $0, period.isDated { period } else { nil } }
    guard periods.count == count else { return self }
    return periods.sorted { $0.precedes($1) ?? false }.map { .period($0) }
  }
}
