import Measures

/// The rows of a table so far, so that the second for one period of one series is found.
struct SeenRows {
  /// The rows, in the order of the table.
  private(set) var rows: [Observation]
  private var sorting = SeriesSorting()
  /// The latest period of each series, by its number. Most tables run through time: a row that is later than all before
  /// it needs no look.
  private var latest: [Period] = []
  /// The lines of the first rows, made when first asked for.
  private var lines: [Observation.Key: Int] = [:]
  /// How many rows are in `lines`.
  private var known = 0

  /// No rows yet, and room for so many.
  init(capacity: Int) {
    rows = []
    rows.reserveCapacity(capacity)
  }

  /// Adds a row, unless there is one of the same period and series: then it is the line of that one.
  mutating func add(_ row: Observation) -> Int? {
    let number = sorting.number(of: row)
    if number == latest.count {
      latest.append(row.period)
    } else if latest[number].precedes(row.period) == true {
      latest[number] = row.period
    } else {
      for row in rows[known...] { lines[row.key] = row.line }
      known = rows.count
      if let line = lines[row.key] { return line }
    }
    rows.append(row)
    return nil
  }

  /// A row of that area and those categories, where tables mostly have it: before the next row that they list.
  func row(area: String?, categories: [String]) -> Observation? {
    sorting.first(area: area, categories: categories)
  }
}
