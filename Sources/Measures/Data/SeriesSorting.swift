/// Sorts rows into their series, one row after the other.
///
/// Tables list one area after the other for each period, or one period after the other for each area. So a row is
/// held against the series after that of the row before it, and against that one, before it is looked up.
public struct SeriesSorting: Sendable {
  /// The series so far, in order of first appearance.
  public private(set) var keys: [SeriesKey] = []
  private var numbers: [SeriesKey: Int] = [:]
  private var last = 0

  /// No rows yet.
  public init() {}

  /// The number of a row's series among `keys`, from 0.
  public mutating func number(of row: Observation) -> Int {
    if keys.isEmpty { return add(row.key.series) }
    let next = last + 1 < keys.count ? last + 1 : 0
    if keys[next].isKey(of: row) {
      last = next
    } else if !keys[last].isKey(of: row) {
      let key = row.key.series
      last = numbers[key] ?? add(key)
    }
    return last
  }

  private mutating func add(_ key: SeriesKey) -> Int {
    last = keys.count
    numbers[key] = last
    keys.append(key)
    return last
  }
}

extension SeriesKey {
  fileprivate func isKey(of row: Observation) -> Bool { area == row.area && categories == row.categories }
}
