/// The observations of one table, in the author's order.
public struct Dataset: Sendable, Hashable {
  /// The heads of the category columns, as the author wrote them: `weapon`, `age`.
  public let categoryColumns: [String]
  /// The rows, in the author's order.
  public let observations: [Observation]

  /// A dataset.
  public init(categoryColumns: [String] = [], observations: [Observation]) {
    self.categoryColumns = categoryColumns
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
