import Diagnostics
import Measures
import Numerals

/// Whoever a rate is worked out for, it is known how many they are.
///
/// A measure with `derive: rate` divides each count by the people of its area in the year of the middle of its period.
/// Where `population.csv` has no such row the rate is not available, and the area or the period has no line on the
/// chart. Add the rows; or say under `stands` that the number of people is not known.
enum MissingPopulation: EditionRule, Hashable {
  /// The file lacks the people of these years, of an area or, where it has no name, of the force itself.
  case missing(area: String?, years: [Int])

  static let name = "missing-population"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let names = Dictionary(edition.areas.map { ($0.id, $0.name) }) { first, _ in first }
    for measure in edition.measures where measure.hasRates {
      guard let table = measure.tables.first, measure.folder.data.file != nil else { continue }
      let lacking = table.dataset.observations.filter { row in
        row.value?.number != nil && row.period.populationYear != nil
          && edition.population.people(in: row.area, at: row.period) == nil
      }
      for (area, rows) in Dictionary(grouping: lacking, by: \.area) {
        guard let first = rows.first else { continue }
        let years = Set(rows.compactMap(\.period.populationYear)).sorted()
        let problem = Self.missing(area: area.map { names[$0] ?? $0 }, years: years)
        diagnostics.report(problem, at: table.place(of: first), in: table.file)
      }
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .missing(let area, let years):
      """
      `\(ContentPaths.population)` does not say how many people live in \(area ?? "the force's area") in \
      \(years.map(String.init).joinedWithAnd), so that no rate can be worked out.
      """
    }
  }

  var help: String? { "Add the rows, of age `\(Population.everyAge)`." }
}

extension MeasureUnderReview {
  /// Whether any rate could be worked out; where none could, that has been reported.
  fileprivate var hasRates: Bool {
    guard case .rate = quantity.unit, measure.derivation == .rate else { return false }
    return measure.reported.observations.contains { $0.value?.number != nil }
  }
}
