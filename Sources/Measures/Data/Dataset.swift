/// The observations of one table, in the author's order.
public struct Dataset: Sendable, Hashable {
  /// The heads of the category columns, as the author wrote them: `weapon`, `age`.
  public let categoryColumns: [String]
  /// The columns whose categories overlap, or are some of many, and so do not make up a total.
  public let nonAdditive: Set<String>
  /// The rows, in the author's order.
  public let observations: [Observation]

  /// A dataset; unless said, the categories of each column make up a total.
  public init(
    categoryColumns: [String] = [], nonAdditive: Set<String> = [], observations: [Observation]
  ) {
    self.categoryColumns = categoryColumns
    self.nonAdditive = nonAdditive
    self.observations = observations
  }

  /// One series for each area and category, in order of first appearance.
  public var series: [Series] {
    var sorting = SeriesSorting()
    var points: [[Observation]] = []
    for observation in observations {
      let number = sorting.number(of: observation)
      if number == points.count { points.append([]) }
      points[number].append(observation)
    }
    return zip(sorting.keys, points).map(Series.init)
  }

  /// The series that the measure's findings are about: the force's total, else the force's first category, else
  /// the first series.
  public var headline: Series? {
    let all = series
    return all.first { $0.key.isForceTotal } ?? all.first { $0.key.area == nil } ?? all.first
  }
}
