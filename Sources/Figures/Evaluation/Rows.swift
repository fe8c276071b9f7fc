import Measures

/// Which rows a question is about.
extension Question {
  /// The rows of the area and the categories that are named; of the force where it has rows.
  func rows() throws(FindingFault) -> [Observation] {
    let inCategories = table.dataset.observations.filter { row in
      categories.allSatisfy { row.categories[$0.key] == $0.value }
    }
    let areas = inCategories.map(\.area).uniqued
    guard areas.count < 2 || area != nil || areas.contains(nil) else {
      throw .whichArea(areas.compactMap(\.self))
    }
    let asked = area ?? (areas.contains(nil) ? nil : areas.first ?? nil)
    let rows = inCategories.filter { $0.area == asked }
    if rows.isEmpty { throw .noRow(period: subject, known: []) }
    return rows
  }

  /// The one series that is asked: the totals of the columns that are not named, else the only category.
  func series() throws(FindingFault) -> Series {
    let rows = try rows()
    let totals = rows.filter(isTotal)
    let kept = totals.isEmpty ? rows : totals
    let keys = kept.map(\.key.series).uniqued
    guard let key = keys.first, keys.count == 1 else { throw .whichCategory(openCategories(of: kept)) }
    return Series(key: key, points: kept)
  }

  /// The columns that are not named.
  var openColumns: [Int] { table.categories.indices.filter { categories[$0] == nil } }

  /// Whether a row is of no category in any column that is not named.
  func isTotal(_ row: Observation) -> Bool { openColumns.allSatisfy { row.categories[$0].isEmpty } }

  /// Whether a row is of a category in each column that is not named.
  func isPart(_ row: Observation) -> Bool { openColumns.allSatisfy { !row.categories[$0].isEmpty } }

  private func openCategories(of rows: [Observation]) -> [String] {
    let varied = openColumns.filter { column in rows.map { $0.categories[column] }.uniqued.count > 1 }
    return varied.flatMap { column in rows.map { $0.categories[column].atom }.uniqued.filter { !$0.isEmpty } }
  }
}
