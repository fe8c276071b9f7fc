import Measures
import Testing

@testable import Editions

@Suite("The rows of a table so far")
struct SeenRowsTests {
  /// For each row, given as area and month, the line of the first that is of the same area and month.
  private func firstLines(_ rows: [(String, Int)]) -> [Int?] {
    var seen = SeenRows(capacity: rows.count)
    return rows.enumerated().map { line, row in
      seen.add(Observation(period: .month(Month(index: row.1)), area: row.0, line: line + 2))
    }
  }

  @Test("hold none twice where time goes on in each area")
  func ascending() {
    #expect(firstLines([("a", 1), ("b", 1), ("a", 2), ("b", 2)]) == [nil, nil, nil, nil])
  }

  @Test("hold none twice where time goes back, or to and fro")
  func descending() {
    #expect(firstLines([("a", 4), ("a", 3), ("a", 1), ("a", 2), ("a", 5)]) == [nil, nil, nil, nil, nil])
  }

  @Test("tell the first of two, however far apart")
  func twice() {
    #expect(firstLines([("a", 1), ("a", 2), ("b", 2), ("a", 3), ("a", 2)]) == [nil, nil, nil, nil, 3])
    #expect(firstLines([("a", 3), ("a", 1), ("a", 3), ("a", 1), ("b", 1)]) == [nil, nil, 2, 3, nil])
  }
}
