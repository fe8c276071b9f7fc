import Measures

/// The rows of a table so far, so that the second for one period of one series is found.
struct SeenRows {
  private var sorting = SeriesSorting()
  /// The rows of each series, by its number.
  private var series: [Seen] = []

  /// The line of the first row that is of the same period and series; nil where this one is the first, which is
  /// then remembered.
  mutating func firstLine(of row: Observation) -> Int? {
    let number = sorting.number(of: row)
    if number == series.count { series.append(Seen()) }
    return series[number].firstLine(of: row)
  }
}

extension SeenRows {
  /// A row of that area and those categories, where tables mostly have it: before the next row that they list.
  func row(area: String?, categories: [String]) -> Observation? {
    sorting.first(area: area, categories: categories)
  }
}

/// The rows of one series. Most tables run through time: a row that is later than all before it needs no look.
private struct Seen {
  private var latest: Period?
  private var rows: [(period: Period, line: Int)] = []
  /// The lines of the first rows, made when first asked for.
  private var lines: [Period: Int] = [:]
  /// How many rows are in `lines`.
  private var known = 0

  mutating func firstLine(of row: Observation) -> Int? {
    if let latest, latest.precedes(row.period) != true {
      for row in rows[known...] { lines[row.period] = row.line }
      known = rows.count
      if let line = lines[row.period] { return line }
    } else {
      latest = row.period
    }
    rows.append((row.period, row.line))
    return nil
  }
}
