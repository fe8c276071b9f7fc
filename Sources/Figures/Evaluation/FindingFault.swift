import Diagnostics

/// Why the data cannot give what a formula asks.
public enum FindingFault: Error, Problem, Hashable {
  /// It names no measure, and its words stand beside none.
  case noMeasure(known: [String])
  /// The measure does not exist.
  case unknownMeasure(String, known: [String])
  /// A measure is named, and nothing is asked of it.
  case measureAlone(String)
  /// The measure has no such table.
  case unknownTable(String, measure: String, known: [String])
  /// The measure has no data.
  case noData(measure: String)
  /// The fact does not exist.
  case unknownFact(String, known: [String])
  /// A fact is asked for by no id, or by more than an id.
  case factNeedsID
  /// An argument that is no period, area or category of the table.
  case unknownArgument(String, known: [String])
  /// A key that is none.
  case unknownKey(String, known: [String])
  /// An argument that could be two things.
  case ambiguous(String, readings: [String])
  /// Further tables of the measure that all have what is asked.
  case severalTables([String])
  /// Two arguments of one kind.
  case twoArguments(String, String)
  /// An argument that the finding has no use for.
  case uselessArgument(String, finding: Finding)
  /// The table has rows by category, and the formula does not say which.
  case whichCategory([String])
  /// The table has rows by area, and the formula does not say which.
  case whichArea([String])
  /// The edition has no baseline.
  case noBaseline
  /// No period is named that a change can be measured from. The example is another period of the data.
  case nothingToCompare(Finding, example: String?)
  /// There is no earlier window of that kind.
  case noEarlierPeriod(NamedPeriod, than: String)
  /// The table has no row of the period.
  case noRow(period: String, known: [String])
  /// The table has no row of the period, and another that prints the change from it.
  case onlyChange(from: String, instead: [Finding])
  /// The source prints no such number for the period, but these.
  case notPrinted(Finding, period: String, instead: [Finding])
  /// Two windows of different lengths are compared.
  case unequalWindows(from: String, to: String)
  /// A finding that a measure in this unit does not have, and the one that is meant.
  case otherFinding(asked: Finding, instead: Finding, isPercent: Bool)
  /// A total of what does not add up.
  case notAddedUp
  /// A total of categories that overlap.
  case overlap(column: String)
  /// Nothing can be added up.
  case noParts(period: String)
  /// No population is known for the period.
  case noPopulation(period: String)
  /// A rate of what is not counted.
  case rateOfNoCount
  /// No other area has a value for the period.
  case noOthers(Finding, period: String)
  /// The gap is to the peers, and none has a value for the period.
  case noPeers(period: String)
}

extension FindingFault {
  /// `unknown-fact`; `unknown-formula` where another name is wrong, `no-finding` where the data do not have it.
  public var rule: String {
    switch self {
    case .unknownFact: "unknown-fact"
    case .noMeasure, .unknownMeasure, .measureAlone, .unknownTable, .factNeedsID, .unknownArgument,
      .unknownKey, .ambiguous,
      .severalTables, .twoArguments, .uselessArgument, .otherFinding:
      "unknown-formula"
    default: "no-finding"
    }
  }

  /// Nothing: the words are shown as they were typed.
  public var loss: Loss { .nothing }

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .noMeasure: "The formula names no measure, and its words do not stand beside one."
    case .unknownMeasure(let name, _): "There is no measure `\(name)`."
    case .measureAlone(let name): "The formula asks nothing of the measure `\(name)`."
    case .unknownTable(let name, let measure, _): "The measure `\(measure)` has no table `\(name)`."
    case .noData(let measure): "The measure `\(measure)` has no data."
    case .unknownFact(let id, _): "There is no fact `\(id)`."
    case .factNeedsID: "A fact is asked for by its id alone."
    case .unknownArgument(let typed, _): "`\(typed)` is no period, area or category of the data."
    case .unknownKey(let key, _): "`\(key):` is no column of the data and no word that formulas know."
    case .ambiguous(let atom, _): "`\(atom)` could be two things."
    case .severalTables: "Several tables of the measure have what the formula asks for."
    case .twoArguments(let first, let second):
      "The formula says `\(first)` and `\(second)`, which are of one kind."
    case .uselessArgument(let argument, let finding):
      "`\(finding.rawValue)` has no use for `\(argument)`."
    case .whichCategory: "The data have no total, and the formula names no category."
    case .whichArea: "The data have no row for the force, and the formula names no area."
    case .noBaseline: "The edition has no baseline."
    case .nothingToCompare(let finding, _): "`\(finding.rawValue)` has no period to be measured from."
    case .noEarlierPeriod(.previous, let period):
      "The data have no window of the same length before \(period) that does not overlap with it."
    case .noEarlierPeriod(_, let period): "A year before \(period) cannot be told."
    case .noRow(let period, _): "The data have no row for \(period)."
    case .onlyChange(let period, _): "The data have no row for \(period), only the change from it."
    case .notPrinted(let finding, let period, _): "The data have no \(finding.noun) for \(period)."
    case .unequalWindows(let from, let to): "The change is from \(from) to \(to), which differ in length."
    case .otherFinding(let asked, let instead, let isPercent):
      "The measure is \(isPercent ? "" : "not ")in per cent, so `\(asked.rawValue)` is not asked of it,"
        + " but `\(instead.rawValue)`."
    case .notAddedUp: "Only counts and pounds add up to a total."
    case .overlap(let column):
      "The categories of `\(column)` overlap or are some of many, and make up no total."
    case .noParts(let period): "The data have nothing to add up for \(period)."
    case .noPopulation(let period): "No population is known for \(period)."
    case .rateOfNoCount: "Only counts have a rate."
    case .noOthers(let finding, let period):
      "`\(finding.rawValue)` needs other areas, and the data have none for \(period)."
    case .noPeers(let period): "`gap` needs peers of the force, and the data have none for \(period)."
    }
  }

  /// What to do; nil where the message says it.
  public var help: String? {
    switch self {
    case .noMeasure(let known): known.first.map { "Write the measure first, as in `=\($0)!value`." }
    case .measureAlone(let name): "Write `!` and what is asked, as in `=\(name)!value`."
    case .unknownFact(_, []): "Add it to the edition's `facts.csv`."
    case .unknownMeasure(let name, let known), .unknownTable(let name, _, let known),
      .unknownFact(let name, let known), .unknownArgument(let name, let known),
      .unknownKey(let name, let known):
      choice(for: name, among: known)
    case .noData: nil
    case .factNeedsID: "Write `=fact(id)`, with an id of `facts.csv`."
    case .ambiguous(_, let readings), .severalTables(let readings): "Write \(quotedList(readings))."
    case .twoArguments: "Leave one out, or write `in:` and `from:` before two periods."
    case .uselessArgument: "Leave it out."
    case .whichCategory(let known), .whichArea(let known): choice(for: "", among: known)
    case .noBaseline: "Give `baseline` in `edition.yml`, or name the period."
    case .nothingToCompare(let finding, let example):
      example.map { "Name it, as in `\(finding.rawValue)(from:\($0))`." }
        ?? "The data have no other period: add its row."
    case .noEarlierPeriod: "Name the period, as in `from:2019/20`."
    case .noRow(_, let known): known.isEmpty ? nil : choice(for: "", among: known)
    case .onlyChange(_, let instead): askFor(instead)
    case .notPrinted(_, _, let instead): instead.isEmpty ? nil : askFor(instead)
    case .overlap: "Ask for `whole`, where the rows state it, or name a category."
    case .rateOfNoCount, .notAddedUp, .otherFinding, .noParts, .noOthers: nil
    case .noPeers:
      "Add rows of the peers in `site.yml`, or ask for `rank`, which an area has among the districts too."
    case .unequalWindows: "Compare windows of one length."
    case .noPopulation: "Add it to `population.csv`."
    }
  }

  private func askFor(_ findings: [Finding]) -> String {
    "Ask for \(quotedList(findings.map(\.rawValue))), which is printed."
  }

  /// Near names, or the first that there are.
  private func choice(for typed: String, among known: [String]) -> String {
    let most = 8
    let near = nearest(typed, among: known)
    if near.isEmpty, known.count > most {
      return "Write one such as \(quotedList(known.prefix(most)))."
    }
    return suggestion(for: typed, among: known)
  }
}

extension Finding {
  fileprivate var noun: String {
    switch self {
    case .whole, .share: "whole"
    case .change, .percent, .points: "change"
    default: "value"
    }
  }
}
