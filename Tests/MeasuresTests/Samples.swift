import Measures

/// The period of that notation; a test that mistypes one stops with its fault.
func period(_ notation: String) throws -> Period { try Period(reading: notation) }

/// The value of that cell, in counts.
func value(_ cell: String) throws -> Value { try Value(reading: cell, in: .count) }

/// The months of `year` with these values, from January on.
func months(of year: Int, _ cells: [String], area: String? = nil) throws -> [Observation] {
  try cells.enumerated().map { index, cell in
    try Observation(
      period: period("\(year)-\(index < 9 ? "0" : "")\(index + 1)"), area: area, value: value(cell))
  }
}

extension Series {
  /// A series of the force's own total.
  init(_ points: [Observation]) { self.init(key: SeriesKey(), points: points) }
}
