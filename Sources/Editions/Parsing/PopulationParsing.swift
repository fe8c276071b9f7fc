import Diagnostics
import Measures
import Reading

extension Population {
  private static let columns = ["area", "year", "age", "people", "source"]

  /// Reads `population.csv`; nobody where there is none. An empty area is the force's own. Where the areas could
  /// not be read, what is wrong with a row is said without them.
  init(_ tree: SourceTree, areas: [Area]?, into diagnostics: inout DiagnosticList) {
    self.init()
    guard let table = tree.table(ContentPaths.population, mayBeEmpty: true, into: &diagnostics),
      let order = table.columns(Population.columns, into: &diagnostics)
    else { return }
    for row in table.rows {
      let cells = order.map { row[$0] }
      let area = areas?.first { $0.id == cells[0].text || $0.name == cells[0].text }
      if let areas, area == nil, !cells[0].isEmpty {
        let problem = DataProblem.unknownArea(cells[0].text, areas: areas.map(\.name))
        diagnostics.report(problem, at: cells[0].place, in: table.file)
        continue
      }
      guard let year = Int(cells[1].text), (1801...2999).contains(year) else {
        diagnostics.report(PopulationProblem.noYear(cells[1].text), at: cells[1].place, in: table.file)
        continue
      }
      do {
        let people = try Value(readingUTF8: cells[3].bytes, in: .count)
        let name = area?.id ?? (areas == nil ? cells[0].text : nil)
        if !add(people, area: name, year: year, age: cells[2].text) {
          diagnostics.report(PopulationProblem.duplicate, at: row.place, in: table.file)
        }
      } catch {
        let problem = DataProblem.value(cells[3].text, error, unit: .count)
        diagnostics.report(problem, at: cells[3].place, in: table.file)
      }
    }
  }
}
