import Diagnostics
import Measures
import Reading

extension Population {
  private static let columns = ["area", "year", "age", "people", "source"]

  /// Reads `population.csv`, where `site` is the one whose areas it names; nobody where there is none. An empty area is
  /// the force's own.
  init(_ tree: SourceTree, site: Site?, areas: AreaBook, into diagnostics: inout DiagnosticList) {
    self.init()
    guard let table = tree.table(ContentPaths.population, mayBeEmpty: true, into: &diagnostics),
      let order = table.columns(Population.columns, into: &diagnostics)
    else { return }
    var estimates: [PopulationEstimate] = []
    for row in table.rows {
      let cells = order.map { row[$0] }
      let area = cells[0].isEmpty ? nil : areas.id(of: cells[0].text)
      if area == nil, !cells[0].isEmpty {
        let problem = areas.problem(with: cells[0].text)
        diagnostics.report(problem, at: cells[0].place, in: table.file)
        continue
      }
      guard let year = Int(cells[1].text), (1801...2999).contains(year) else {
        diagnostics.report(PopulationProblem.noYear(cells[1].text), at: cells[1].place, in: table.file)
        continue
      }
      do {
        let people = try Value(readingUTF8: cells[3].bytes, in: .count)
        if let number = people.number, number <= 0 {
          diagnostics.report(PopulationProblem.nobody(cells[3].text), at: cells[3].place, in: table.file)
        } else if !add(people, area: area, year: year, age: cells[2].text) {
          diagnostics.report(PopulationProblem.duplicate, at: row.place, in: table.file)
        } else if people.decimals > 0 {
          diagnostics.report(PopulationProblem.fraction(cells[3].text), at: cells[3].place, in: table.file)
        } else {
          estimates.append(
            PopulationEstimate(
              area: area, year: year, age: cells[2].text, people: people, place: cells[3].place))
        }
      } catch {
        let problem = DataProblem.value(cells[3].text, error, unit: .count)
        diagnostics.report(problem, at: cells[3].place, in: table.file)
      }
    }
    let check = PopulationCheck(estimates, of: site?.areas ?? [])
    for (problem, place) in check.jumps + check.totals {
      diagnostics.report(problem, at: place, in: table.file)
    }
  }
}
