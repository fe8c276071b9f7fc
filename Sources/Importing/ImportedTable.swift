import Diagnostics
import Measures
import Reading

/// A published table as tidy data, and what became of each of its cells.
public struct ImportedTable: Sendable {
  /// The heads of the columns: period, area, categories, value, and of, change, percent, against where there are any.
  public let columns: [String]
  /// The rows, in the order of the table.
  public internal(set) var rows: [[String]] = []
  /// What was left out, with the reason that the mapping gives.
  public internal(set) var skipped: [Skipped] = []
  /// How many cells with text became headings or labels.
  public internal(set) var headingCount = 0
  /// What could not be read.
  public internal(set) var problems = DiagnosticList()

  /// A cell that was left out.
  public struct Skipped: Sendable, Hashable {
    /// Where it stands.
    public let place: Place
    /// Why it was left out.
    public let because: String
  }

  /// The rows under their heads as CSV.
  public var csv: [UInt8] {
    var csv = CSVText()
    csv.append(columns)
    for row in rows { csv.append(row) }
    return csv.bytes
  }
}

extension ImportedTable {
  /// Reads `grid` as `mapping` says. Each of its cells becomes a heading, a label, a value, a skip or a problem. What is
  /// wrong with the mapping is reported in `file`, nil where it was read from none. An area that is not among `areas`,
  /// those of the site, is a problem; where they are nil nothing is known of them.
  public init(
    _ grid: CSVGrid, by mapping: ImportMapping, from file: SourceFile? = nil, areas: SiteAreas? = nil
  ) {
    let hasArea = (mapping.headers + mapping.labels).contains { $0.holds == .area }
    columns =
      ["period"] + (hasArea ? ["area"] : []) + mapping.categories + mapping.figures.map(\.rawValue)
      + (mapping.hasChanges ? [ImportMapping.Figure.against] : [])
    var importing = TableImporting(grid: grid, mapping: mapping, from: file, areas: areas, hasArea: hasArea)
    importing.run(into: &self)
  }
}
