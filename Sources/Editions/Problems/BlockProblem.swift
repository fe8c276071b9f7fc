import Diagnostics
import Measures

/// Why a block of data cannot be read or made, and the word that is at fault; none where it is the whole block.
struct BlockFault: Error {
  let problem: BlockProblem
  let word: BlockWord?

  init(_ problem: BlockProblem, at word: BlockWord?) {
    self.problem = problem
    self.word = word
  }
}

/// What can be wrong with a block of data in words.
enum BlockProblem: Problem, Hashable {
  /// It names no measure.
  case noMeasure(DataBlock.Kind)
  /// The edition has no such measure.
  case unknownMeasure(String, known: [String])
  /// The measure has no such table.
  case unknownTable(String, measure: String, known: [String])
  /// The measure has no figures.
  case noFigures(String)
  /// It names two measures for one chart.
  case oneChart
  /// It names nothing that the table is by.
  case noDimension
  /// More things than a table can be by.
  case tooManyDimensions
  /// A word stands where another one must.
  case expected(String, found: String)
  /// Lines stand below the fence of a block that takes none.
  case noOptions(DataBlock.Kind)
  /// An option that no table has.
  case unknownOption(String, known: [String])
  /// An option that nothing is said of.
  case noValue(String)
  /// An option that is there twice.
  case optionTwice(String)
  /// What is said of an option is none of its choices.
  case noSuchChoice(String, option: String, choices: [String])
  /// It is no period.
  case period(String, PeriodFault)
  /// It stands on a plain page, which has no data.
  case onPage
  /// The table cannot be made of the data.
  case table(TableFault)

  var rule: String {
    switch self {
    case .unknownMeasure, .unknownTable, .noMeasure: "unknown-measure"
    case .table: "impossible-table"
    default: "block"
    }
  }

  var message: String {
    switch self {
    case .noMeasure(let kind): "The `\(kind.rawValue)` names no measure."
    case .unknownMeasure(let id, _): "The edition has no measure `\(id)`."
    case .unknownTable(let name, let measure, _): "The measure `\(measure)` has no table `\(name)`."
    case .noFigures(let id): "The measure `\(id)` has no figures to show."
    case .oneChart: "A chart is of one measure."
    case .noDimension: "The table does not say what it is by."
    case .tooManyDimensions: "A table is by at most \(TableRequest.mostDimensions) things."
    case .expected(let word, let found): "`\(found)` stands where `\(word)` and a name are expected."
    case .noOptions(let kind): "A `\(kind.rawValue)` takes no lines between its fences."
    case .unknownOption(let name, _): "`\(name)` is nothing that a table can say."
    case .noValue(let name): "Nothing is said of `\(name)`."
    case .optionTwice(let name): "`\(name)` is there twice."
    case .noSuchChoice(let text, let option, _): "`\(text)` is no choice for `\(option)`."
    case .period(let text, let fault): DataProblem.period(text, fault).message
    case .onPage: "The block asks for data, and a plain page has none."
    case .table(let fault): fault.message
    }
  }

  var help: String? {
    switch self {
    case .noMeasure(let kind): "Write its id after `\(kind.rawValue)`: `\(kind.example)`."
    case .unknownMeasure(let id, let known): suggestion(for: id, among: known)
    case .unknownTable(_, let measure, []):
      "It has no further tables: write `\(measure)` for its own data."
    case .unknownTable(let name, _, let known): suggestion(for: name, among: known)
    case .noFigures: "Take the block out, or say in words why there are none."
    case .oneChart: "Write a block for each, or `figures` for several measures at a glance."
    case .noDimension: "Write `by` and what its rows are by: `\(DataBlock.Kind.table.example)`."
    case .tooManyDimensions: "Make two tables of it."
    case .expected: "Write it as in `\(DataBlock.Kind.table.example)`."
    case .noOptions: "Close the fence on the next line."
    case .unknownOption(let name, let known): suggestion(for: name, among: known)
    case .noValue: "Write it after a colon, or take the line out."
    case .optionTwice: "Take one of the two out."
    case .noSuchChoice(let text, _, let choices): suggestion(for: text, among: choices)
    case .period(let text, let fault): DataProblem.period(text, fault).help
    case .onPage: "Put the words into an edition."
    case .table(let fault): fault.help
    }
  }
}

extension DataBlock.Kind {
  /// How one is written.
  fileprivate var example: String {
    switch self {
    case .table: "table thefts by month and year"
    case .chart: "chart thefts"
    case .figures: "figures thefts burglary"
    }
  }
}

extension TableFault {
  fileprivate var message: String {
    switch self {
    case .twice(let dimension): "The table is by `\(dimension.name)` twice."
    case .noSuchColumn(let name, _): "The data have no column `\(name)`."
    case .twoTimeScales(let first, let second): "A table cannot be by `\(first.name)` and `\(second.name)`."
    case .noRows: "The data have no rows for this table."
    case .severalPeriods(let periods):
      "The data are of \(periods.count) periods, \(periods.first?.words ?? "") to \(periods.last?.words ?? ""), and the table is by none of them."
    case .columnNotNamed(let name): "The data have no totals over `\(name)`, and the table is not by it."
    case .areaNotNamed: "The data have no rows for the force itself, and the table is not by area."
    case .notAddedUp(let unit): "\(unit.described) do not add up to a total."
    case .yearsNotAddedUp(let unit, let part, _):
      "The data are of \(part.name)s, and \(unit.described.lowercased()) do not add up to those of a year."
    case .overlappingCategories(let name):
      "The categories of `\(name)` overlap, or are some of many, and so make up no total."
    case .peersInTotal: "Other forces are among the areas, and with them there is no total."
    case .overlappingPeriods: "The periods overlap, so that a total or a mean would count months twice."
    case .pointsInTime: "The figures are of points in time, over which there is no total."
    case .nothingAcross: "The table has one figure in a row, so that rows have no total."
    case .noTimeToAverage: "The table is not by time, so that there is nothing to average."
    }
  }

  fileprivate var help: String {
    switch self {
    case .twice: "Name each thing once."
    case .noSuchColumn(let name, let columns):
      suggestion(for: name, among: columns + TableDimension.fixedNames)
    case .twoTimeScales: "Write `month and year`, `quarter and year`, or one of them alone."
    case .noRows: "Look at what its `periods` and its months, quarters or years leave of the data."
    case .severalPeriods: "Add `and period`, or name one below the fence: `periods: 2014`."
    case .columnNotNamed(let name): "Add `and \(name)`."
    case .areaNotNamed: "Add `and area`."
    case .yearsNotAddedUp(_, let part, let years): "Write `by \(part.name) and \(years.name)`."
    case .notAddedUp, .overlappingCategories, .peersInTotal, .pointsInTime:
      "Take `total` out, or name the side that has one: `total: rows` or `total: columns`."
    case .overlappingPeriods:
      "Take `total` and `mean` out, or name the side: `total: rows` or `total: columns`."
    case .nothingAcross: "Write `total: columns`."
    case .noTimeToAverage: "Take `mean` out."
    }
  }
}

extension Unit {
  /// What its numbers are, at the beginning of a sentence.
  fileprivate var described: String {
    switch self {
    case .percent: "Percentages"
    case .rate: "Rates"
    case .days: "Times"
    case .count: "Counts"
    case .pounds: "Pounds"
    }
  }
}
