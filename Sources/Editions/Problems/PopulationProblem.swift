import Diagnostics

/// What can be wrong with a row of `population.csv`.
enum PopulationProblem: Problem, Hashable {
  /// The year is none.
  case noYear(String)
  /// Nobody lives there, or fewer.
  case nobody(String)
  /// Two rows are about the same people.
  case duplicate

  var rule: String { "population" }

  var message: String {
    switch self {
    case .noYear(let text): "`\(text)` is not a year with a census or an estimate."
    case .nobody(let text): "`\(text)` is no population: somebody lives in every area."
    case .duplicate: "The table has two rows for the same area, year and age group."
    }
  }

  var help: String? {
    switch self {
    case .noYear: "Write the year of the estimate, such as `2020`."
    case .nobody: "Write how many people there are, or take the row out."
    case .duplicate: "Keep the one that is right."
    }
  }
}
