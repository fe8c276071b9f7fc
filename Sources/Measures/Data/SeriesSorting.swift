/// Sorts rows into their series, one row after the other.
///
/// Tables list one area after the other for each period, or one period after the other for each area. So a row is
/// held against the series after that of the row before it, and against that one, before it is looked up.
public struct SeriesSorting: Sendable {
  /// The first row of each series so far, in order of first appearance.
  private var firsts: [Observation] = []
  private var numbers: [SeriesKey: Int] = [:]
  private var last = 0

  /// No rows yet.
  public init() {}

  /// The series so far, in order of first appearance.
  public var keys: [SeriesKey] { firsts.map(\.key.series) }

  /// The number of a row's series among `keys`, from 0.
  public mutating func number(of row: Observation) -> Int {
    if firsts.isEmpty { return add(row) }
    if firsts[next].isOfSeries(of: row) {
      last = next
    } else if !firsts[last].isOfSeries(of: row) {
      last = numbers[row.key.series] ?? add(row)
    }
    return last
  }

  /// The first row of an area and categories, where tables mostly list them after the row before; else nil.
  public func first(area: String?, categories: [String]) -> Observation? {
    guard !firsts.isEmpty else { return nil }
    if firsts[next].isOf(area: area, categories: categories) { return firsts[next] }
    return firsts[last].isOf(area: area, categories: categories) ? firsts[last] : nil
  }

  private var next: Int { last + 1 < firsts.count ? last + 1 : 0 }

  private mutating func add(_ row: Observation) -> Int {
    last = firsts.count
    numbers[row.key.series] = last
    firsts.append(row)
    return last
  }
}
