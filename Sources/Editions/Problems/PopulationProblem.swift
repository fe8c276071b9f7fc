import Diagnostics

/// What can be wrong with a row of `population.csv`.
enum PopulationProblem: Problem, Hashable {
  /// The year is none.
  case noYear(String)
  /// Nobody lives there, or fewer.
  case nobody(String)
  /// A part of a person lives there.
  case fraction(String)
  /// Two rows are about the same people.
  case duplicate
  /// An area, or the force's own where it has no name, has other people by far than in the year before.
  case jump(area: String?, before: String, after: String, year: Int)
  /// The people of the force are not those of all its areas together.
  case totalNotSum(String, year: Int, sum: String)

  var rule: String { "population" }

  var severity: Severity {
    switch self {
    case .noYear, .nobody, .fraction, .duplicate: .error
    case .jump, .totalNotSum: .warning
    }
  }

  var message: String {
    switch self {
    case .noYear(let text): "`\(text)` is not a year with a census or an estimate."
    case .nobody(let text): "`\(text)` is no population: somebody lives in every area."
    case .fraction(let text): "`\(text)` is no number of people: it has decimals."
    case .duplicate: "The table has two rows for the same area, year and age group."
    case .jump(let area, let before, let after, let year):
      """
      The people of \(area ?? "the force's area") go from \(before) in \(year - 1) to \(after) in \(year), by more than half.
      """
    case .totalNotSum(let total, let year, let sum):
      "The people of the force's area in \(year) are \(total), and those of all its areas sum to \(sum)."
    }
  }

  var help: String? {
    switch self {
    case .noYear: "Write the year of the estimate, such as `2020`."
    case .nobody: "Write how many people there are, or take the row out."
    case .fraction:
      "Write all of them, not thousands; `833,600` or `833600` where the dot sets off thousands."
    case .duplicate: "Keep the one that is right."
    case .jump: "Mend whichever is wrong; where the area is another since then, mark the number `[b]`."
    case .totalNotSum: "Mend whichever is wrong; where the total is an estimate of its own, mark it `[e]`."
    }
  }
}
