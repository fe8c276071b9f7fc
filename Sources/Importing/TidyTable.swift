import Editions
import Measures
import Reading

extension ImportedTable {
  /// A table that has the heads of Tally's own columns already, in any case, and is taken as it is: only the force's own
  /// name gives way to an empty area. Nil for any other, such as one with a column of figures that has no name of
  /// these.
  public init?(tidy grid: CSVGrid, areas: SiteAreas?) {
    guard let header = grid.rows.first, let columns = header.tidyColumns else { return nil }
    let rows = grid.rows.dropFirst()
    let others = columns.indices.filter { !ImportMapping.Holding.ofData.contains(columns[$0]) }
    let isTidy = rows.allSatisfy { row in
      row.count <= columns.count && others.allSatisfy { $0 >= row.count || !row[$0].isFigure }
    }
    guard isTidy else { return nil }
    self.columns = columns
    headingCount = header.count
    let area = columns.firstIndex(of: ImportMapping.Holding.areaName)
    self.rows = rows.filter { !$0.isEmpty }.map { row in
      columns.indices.map { index in
        let text = index < row.count ? row[index].text : ""
        return index == area && areas?.notation(of: text) == "" ? "" : text
      }
    }
  }
}

extension [CSVCell] {
  /// The heads as data have them, those of categories as slugs; nil where they are not those of data.
  fileprivate var tidyColumns: [String]? {
    let columns = map(\.text.slug)
    let hasFigures = ImportMapping.Figure.allCases.contains { $0 != .of && columns.contains($0.rawValue) }
    let isEachNamed = !columns.contains("") && Set(columns).count == columns.count
    return columns.contains(ImportMapping.Holding.periodName) && hasFigures && isEachNamed ? columns : nil
  }
}
