/// The observations of one table, in the author's order.
public struct Dataset: Sendable {
  /// The heads of the category columns, as the author wrote them: `weapon`, `age`.
  public let categoryColumns: [String]
  /// The columns whose categories overlap, or are some of many, and so do not make up a total.
  public let nonAdditive: Set<String>
  /// The rows, in the author's order.
  public let observations: [Observation]
  /// One series for each area and category, in order of first appearance.
  public let series: [Series]

  /// A dataset; unless said, the categories of each column make up a total.
  public init(
    categoryColumns: [String] = [], nonAdditive: Set<String> = [], observations: [Observation]
  ) {
    self.categoryColumns = categoryColumns
    self.nonAdditive = nonAdditive
    self.observations = observations
    series = Dataset.series(of: observations)
  }

  private static func series(of observations: [Observation]) -> [Series] {
    var sorting = SeriesSorting()
    var rows: [[Int32]] = []
    for (row, observation) in observations.enumerated() {
      let number = sorting.number(of: observation)
      if number == rows.count { rows.append([]) }
      rows[number].append(Int32(row))
    }
    return zip(sorting.keys, rows).map { key, rows in
      Series(key: key, points: SeriesPoints(of: observations, numbers: rows))
    }
  }

  /// The series that the measure's findings are about, the first of those that come `foremost`: the force's total, else
  /// the force's first category, else the first series.
  public var headline: Series? { foremost.first }

  /// The series that the findings may be about, in order of first appearance: the force's total alone, else the
  /// force's categories, else all.
  public var foremost: [Series] {
    let all = series
    if let total = all.first(where: \.key.isForceTotal) { return [total] }
    let ofForce = all.filter { $0.key.area == nil }
    return ofForce.isEmpty ? all : ofForce
  }
}

extension Dataset: Hashable {
  /// Whether both have the same rows in the same order, and say the same of them.
  public static func == (left: Dataset, right: Dataset) -> Bool {
    left.observations == right.observations && left.categoryColumns == right.categoryColumns
      && left.nonAdditive == right.nonAdditive
  }

  /// By all of that.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(observations)
    hasher.combine(categoryColumns)
    hasher.combine(nonAdditive)
  }
}
