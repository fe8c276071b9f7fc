import Diagnostics
import Measures
import Numerals

/// What can be wrong with how a measure stands to its framework and its data.
enum MeasureProblem: Problem, Hashable {
  /// A measure of a priority does not say how it stands to the official one.
  case noEvidence
  /// A measure is not the official one and does not say why.
  case noReason(String)
  /// A measure does not say which official measure it is, or stands in for.
  case noOfficial(String)
  /// It names an official measure that the priority does not have.
  case unknownOfficial(String, known: [String])
  /// It has no data and does not say why.
  case noData
  /// It has data of which it says that there are none.
  case dataOfNothing(String)
  /// It says why it has no data, and has some.
  case dataBesideNoData
  /// Its own baseline is a period of which its data say nothing.
  case noBaseline(Period)
  /// A rate is to be derived, and the unit is no rate.
  case rateWithoutUnit
  /// Year-ending sums are to be derived, and no twelve months stand in a row.
  case nothingDerived
  /// Rates are to be derived, and of nobody that the data count it is known how many they are.
  case noPopulation
  /// It asks for a chart that its data do not make.
  case impossibleChart(ChartWish, need: ChartNeed)
  /// The limits of its process cannot start again where it says.
  case impossibleRecalculation(ChartNeed)
  /// It names a successor, and is not retired.
  case successorOfNothing(String)
  /// It says something of a category column that it does not declare.
  case unknownCategoryColumn(String, known: [String])
  /// It says something of a further table that it does not have.
  case unknownTable(String, known: [String])
}

extension MeasureProblem {
  var rule: String {
    switch self {
    case .noEvidence: "evidence"
    case .noReason: "evidence-reason"
    case .noOfficial, .unknownOfficial: "official-measure"
    case .noData, .dataOfNothing, .dataBesideNoData: "no-data"
    case .noBaseline: "baseline"
    case .rateWithoutUnit, .nothingDerived, .noPopulation: "derive"
    case .impossibleChart: "chart"
    case .impossibleRecalculation: "recalculation"
    case .successorOfNothing: "successor"
    case .unknownCategoryColumn: "unknown-category"
    case .unknownTable: "unknown-table"
    }
  }

  var message: String {
    switch self {
    case .noEvidence: "The measure does not say how it stands to the official one."
    case .noReason(let kind): "The measure is `\(kind)` and does not say why."
    case .noOfficial(let kind): "The measure is `\(kind)` and does not name the official one."
    case .unknownOfficial(let name, _): "The priority has no official measure `\(name)`."
    case .noData: "The measure has no data and does not say why."
    case .dataOfNothing(let kind): "The measure is `\(kind)` and has data."
    case .dataBesideNoData: "The measure says why it has no data, and has data."
    case .noBaseline(let period):
      "The baseline of the measure is \(period.words), of which its data have neither a value nor a change."
    case .rateWithoutUnit: "A rate is to be derived, and the unit is no rate."
    case .nothingDerived: "Nothing can be derived from the data of the measure."
    case .noPopulation:
      "No rate can be derived: `\(ContentPaths.population)` has no people for any row of the data."
    case .impossibleChart(let wish, _): "The data of the measure do not make the chart `\(wish.rawValue)`."
    case .impossibleRecalculation: "The limits of the process cannot start again there."
    case .successorOfNothing(let name): "The measure has a successor `\(name)`, and is not retired."
    case .unknownCategoryColumn(let name, _): "The measure declares no category column `\(name)`."
    case .unknownTable(let name, _): "The measure has no further table `\(name)`."
    }
  }

  var help: String? {
    let kinds = quotedList(Evidence.Kind.allCases.map(\.rawValue))
    return switch self {
    case .noEvidence: "Add `evidence`, which is one of \(kinds)."
    case .noReason: "Say why under `because`."
    case .noOfficial: "Name it under `official`."
    case .unknownOfficial(let name, let known): suggestion(for: name, among: known)
    case .noData: "Add `data.csv`, or say why under `no-data`."
    case .dataOfNothing: "Take the data out, or call the evidence `official`, `proxy` or `local`."
    case .dataBesideNoData: "Take `no-data` out, or the data."
    case .noBaseline:
      """
      Add its row to `data.csv`, name a period that is there, or say under `not-published` that the paper does not \
      print it.
      """
    case .unknownCategoryColumn(let name, let known), .unknownTable(let name, let known):
      suggestion(for: name, among: known)
    case .impossibleChart(_, let need): "\(need.words) Ask for another chart, or take `chart` out."
    case .impossibleRecalculation(let need):
      "\(need.words) \(need.month == nil ? "Take" : "Name another month, or take") the recalculation out."
    case .successorOfNothing: "Say under `retired` why it is no longer reported, or take `successor` out."
    case .rateWithoutUnit: "Set `unit` to `per 1,000` or `per 100,000`."
    case .nothingDerived:
      "Give twelve months in a row for a sum; or take `derive` out."
    case .noPopulation:
      """
      Add the people of each area, and of the force itself with an empty area, for the year in the middle of each \
      period to `\(ContentPaths.population)`; or take `derive` out.
      """
    }
  }
}

extension ChartNeed {
  /// What the data lack, in a sentence.
  fileprivate var words: String {
    switch self {
    case .windows(let count):
      "It needs at least \(Cardinal.write(count)) windows of one length, with their dates."
    case .areas(let count): "It needs at least \(Cardinal.write(count)) areas at the latest period."
    case .change: "It needs a baseline, or an earlier value, and a latest one."
    case .series(let count):
      """
      It needs \(Cardinal.write(count.lowerBound)) to \(Cardinal.write(count.upperBound)) series, each of three \
      windows of one length or more, with their dates.
      """
    case .parts(let count):
      "It needs \(Cardinal.write(count.lowerBound)) to \(Cardinal.write(count.upperBound)) categories or areas."
    case .sum:
      "Its parts must add up: values of a unit that can be summed, none below zero, none in two parts."
    case .pairs(let count) where count.upperBound == Int.max:
      "It needs at least \(Cardinal.write(count.lowerBound)) areas or categories that have both values."
    case .pairs(let count):
      """
      It needs the values of the baseline and of the latest period, of \(Cardinal.write(count.upperBound)) areas or \
      categories at most.
      """
    case .requirement:
      "It needs a value out of a requirement (`of: requirement`), or a `target` with a `value` to be reached."
    case .process(let refusal): refusal.words
    }
  }
}
