/// What a table in words is to show of a dataset.
public struct TableRequest: Sendable, Hashable {
  /// What its rows and columns are by, in the author's order: one to three.
  public var dimensions: [TableDimension]
  /// The periods that alone it shows; all of them where there are none.
  public var periods: [Period]
  /// Which totals it has.
  public var totals: TableTotals
  /// Whether it has means, of the months, quarters or periods.
  public var hasMeans: Bool

  /// The most dimensions that a table on a page can have.
  public static let mostDimensions = 3

  /// A request; without more said, a table of all periods without totals.
  public init(
    by dimensions: [TableDimension], periods: [Period] = [], totals: TableTotals = .none,
    hasMeans: Bool = false
  ) {
    self.dimensions = dimensions
    self.periods = periods
    self.totals = totals
    self.hasMeans = hasMeans
  }
}

extension TableRequest {
  /// The parts that make up the years that it is by, where it is by years alone and `dataset` has months, or else
  /// quarters, of a `unit` that adds up; nil where there are none to add up.
  func summedParts(in dataset: Dataset, unit: Unit) throws(TableFault) -> TableDimension? {
    guard let years = dimensions.first(where: \.isOfYears), !dimensions.contains(where: \.isPartOfYear) else {
      return nil
    }
    let lengths = Set(
      dataset.observations.lazy.filter { $0.value != nil && $0.period.isDated }.map(\.period.length))
    guard let part = lengths.contains(1) ? TableDimension.month : lengths.contains(3) ? .quarter : nil else {
      return nil
    }
    if unit.isCounted { return part }
    if lengths.contains(12) { return nil }
    throw .yearsNotAddedUp(unit, from: part, to: years)
  }
}

/// Which totals a table has.
public enum TableTotals: String, Sendable, CaseIterable {
  /// Over every side but years and other periods, unless there is no other.
  case sensible = "yes"
  /// One at the end of each row.
  case rows
  /// One at the foot of each column.
  case columns
  /// None.
  case none = "no"
}

/// What one side of a table is by.
public enum TableDimension: Sendable, Hashable {
  /// Single months; beside years, the months of a year.
  case month
  /// Quarters; beside years, the quarters of a year.
  case quarter
  /// Calendar years.
  case year
  /// Years from April to March.
  case financialYear
  /// Whatever windows there are.
  case period
  /// Districts and forces.
  case area
  /// The categories of the column with that head.
  case category(String)

  private static let fixed: [(name: String, dimension: TableDimension)] = [
    ("month", .month), ("quarter", .quarter), ("year", .year), ("financial-year", .financialYear),
    ("period", .period), ("area", .area),
  ]

  /// The names of all that are not by category.
  public static var fixedNames: [String] { fixed.map(\.name) }

  /// The dimension that authors call so: a column of categories where it is none of the others.
  public init(named name: String) {
    self = TableDimension.fixed.first { $0.name == name }?.dimension ?? .category(name)
  }

  /// What authors call it.
  public var name: String {
    if case .category(let name) = self { return name }
    return TableDimension.fixed.first { $0.dimension == self }?.name ?? ""
  }

  /// Whether it is of time.
  var isOfTime: Bool {
    switch self {
    case .month, .quarter, .year, .financialYear, .period: true
    case .area, .category: false
    }
  }

  /// Whether it is a part of a year that can stand beside the years.
  var isPartOfYear: Bool { self == .month || self == .quarter }
  /// How many of it make up a year.
  var partsOfYear: Int { self == .quarter ? 4 : 12 }
  /// Whether it is of years.
  var isOfYears: Bool { self == .year || self == .financialYear }
}
