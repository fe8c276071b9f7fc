import ArgumentParser
import Diagnostics
import Editions
import Foundation
import Importing
import Reading
import SiteFolder

/// `tally import`
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns a published table into the data of a measure.",
    discussion: """
      Reads a table that was made to be looked at, with titles above it, notes beneath, rows of headings, merged cells and \
      totals, and writes tidy data. How it is read stands in a mapping file, which is kept for the next time that the \
      table is published. Where there is none, the mapping that the table speaks for by itself is used and written; what \
      is not certain is reported, for you to settle in it. Each cell of the table becomes a heading, a value, something \
      left out for a reason that the mapping gives, or a problem with its place.

      EXAMPLE: tally import burglary.csv --output Content/editions/2022-05/neighbourhood-crime/burglary/data.csv
      """)

  @Argument(help: "The published table, saved as CSV.", completion: .file(extensions: ["csv"]))
  var table: String

  @Option(
    name: .shortAndLong, help: "The file of the data; standard output unless named.",
    completion: .file(extensions: ["csv"]))
  var output: String?

  @Option(
    name: .shortAndLong,
    help:
      "The mapping file, which must be there where it is named; unless named, beside the output, or else the table: data.import.yml for data.csv.",
    completion: .file(extensions: ["yml"]))
  var mapping: String?

  @Flag(help: "Write the data in the place of those that are there.")
  var replace = false

  @OptionGroup var content: ContentOption

  func run() throws {
    var diagnostics = DiagnosticList()
    let file = try read(table)
    guard let grid = CSVGrid.read(file, into: &diagnostics) else { throw diagnostics.failure }
    let place = mapping ?? Self.mappingPath(for: output ?? table)
    let isKept = FileManager.default.fileExists(atPath: place)
    if mapping != nil, !isKept { throw ValidationError(Self.missing(place)) }
    let areas = areas
    let kept = isKept ? try read(place) : nil
    if kept == nil, let tidy = ImportedTable(tidy: grid, areas: areas) {
      if diagnostics.hasErrors { throw diagnostics.failure }
      return try write(tidy)
    }
    guard let mapping = mapping(kept, grid, areas, &diagnostics) else { throw diagnostics.failure }
    if !isKept, diagnostics.isEmpty || !mapping.headers.isEmpty {
      try writing(place) { try NewFile.write(Array(mapping.text.utf8), at: place, mayReplace: false) }
      Console.error.write("The mapping was written to \(place).\n")
    }
    if diagnostics.hasErrors { throw diagnostics.failure }
    let imported = ImportedTable(grid, by: mapping, from: kept, areas: areas)
    diagnostics.add(contentsOf: imported.problems)
    if diagnostics.hasErrors { throw diagnostics.failure }
    try write(imported)
  }

  private func write(_ table: ImportedTable) throws {
    if let output {
      try writing(output) { try NewFile.write(table.csv, at: output, mayReplace: replace) }
    } else {
      Console.output.write(String(decoding: table.csv, as: UTF8.self))
    }
    Console.error.write(summary(of: table))
  }

  /// The mapping that is kept, or the one that the table speaks for.
  private func mapping(
    _ kept: SourceFile?, _ grid: CSVGrid, _ areas: SiteAreas?, _ diagnostics: inout DiagnosticList
  ) -> ImportMapping? {
    if let kept { return ImportMapping(reading: kept, into: &diagnostics) }
    return ImportMapping(guessing: grid, areas: areas, into: &diagnostics)
  }

  /// The site's areas, where there is a site.
  private var areas: SiteAreas? {
    var ignored = DiagnosticList()
    guard FileManager.default.fileExists(atPath: content.content), let tree = content.read(into: &ignored)
    else {
      return nil
    }
    return Project(parsing: tree, into: &ignored).site.map(SiteAreas.init)
  }

  private func read(_ path: String) throws -> SourceFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError(Self.missing(path))
    }
    return SourceFile(path: path, bytes: Array(data))
  }

  private static func missing(_ path: String) -> String { "`\(path)` is not there, or cannot be read." }

  private static func mappingPath(for file: String) -> String {
    (file.hasSuffix(SourceKind.figures) ? String(file.dropLast(SourceKind.figures.count)) : file)
      + ContentPaths.importMapping
  }

  /// What became of the table, in a line for the rows and one for each reason why something was left out.
  private func summary(of table: ImportedTable) -> String {
    let reasons = Dictionary(grouping: table.skipped, by: \.because).sorted { $0.key < $1.key }
    let lines =
      ["\(counted(table.rows.count, "row")) of data."]
      + reasons.map { "\(counted($1.count, "cell")) left out: \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
