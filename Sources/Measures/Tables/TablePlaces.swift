/// Where the rows of a dataset stand on the sides of a table.
struct TablePlaces {
  /// What the sides are by.
  let dimensions: [TableDimension]
  /// The heads of the dataset's columns of categories.
  let categoryColumns: [String]

  /// The sides, without their items.
  var axes: [TableAxis] {
    dimensions.enumerated().map { TableAxis(dimension: $1, place: $0, yearStart: yearStart) }
  }

  /// Where a row stands on `axes`; nil where one of them has no place for it, as months have
  /// none for a year.
  func key(of row: Observation, on axes: [TableAxis]) -> [TableKey]? {
    let key = axes.compactMap { self.key(of: row, on: $0) }
    return key.count == axes.count ? key : nil
  }
}

extension TablePlaces {
  /// The number of the month that years begin with.
  private var yearStart: Int { dimensions.contains(.financialYear) ? 4 : 1 }

  private func key(of row: Observation, on axis: TableAxis) -> TableKey? {
    switch axis.dimension {
    case .area: return .area(row.area)
    case .category(let name):
      let category = categoryColumns.firstIndex(of: name).map { row.categories[$0] } ?? ""
      return category.isEmpty ? .total : .category(category)
    case .period: return .period(row.period)
    case .month, .quarter: return partKey(of: row.period, length: axis.dimension == .month ? 1 : 3)
    case .year, .financialYear:
      guard let year = row.period.firstOfYear(from: yearStart) else { return nil }
      let isWhole = row.period.length == 12
      return isWhole || dimensions.contains(where: \.isPartOfYear) ? .year(year) : nil
    }
  }

  /// The place in its year of a month or a quarter; the total where it is the whole year, and years are named.
  private func partKey(of period: Period, length: Int) -> TableKey? {
    guard dimensions.contains(where: \.isOfYears) else {
      guard period.length == length, period.isDated, length == 1 || period.isQuarter else { return nil }
      return .period(period)
    }
    guard let year = period.firstOfYear(from: yearStart), let first = period.first else { return nil }
    if period.length == 12 { return .total }
    guard period.length == length, length == 1 || period.isQuarter else { return nil }
    return .part(year.distance(to: first) / length)
  }
}
