import Measures
import SeededNumbers

/// A dataset that chance has made, with the definition under which it can be read.
struct DatasetSample {
  let unit: Unit
  let dataset: Dataset
  /// The lines of `measure.yml` that its table needs.
  let definition: [String]

  private static let columns: [(name: String, categories: [String])] = [
    ("weapon", ["knife", "gun, or like one", "\"other\""]), ("age", ["10-17", "18 and over"]),
  ]
  private static let periods = [
    "2021-12", "2018", "2019/20", "2019/20 Q1", "2021 Q4", "YE 2019-06", "2020-11..2021-10", "2021-05-01",
    "12 months (not stated)", "not stated",
  ]
  private static let notes = [
    "page 2", "as printed, twice", "the “last” one", "a \"quoted\" word", "£5 – or so",
  ]

  init(using chance: inout SplitMix64) {
    let unit =
      [Unit.count, .percent, .rate(per: 1000), .days, .pounds].randomElement(using: &chance) ?? .count
    let columns = Array(DatasetSample.columns.prefix(Int.random(in: 0...2, using: &chance)))
    var seen: Set<Observation.Key> = []
    var rows: [Observation] = []
    for _ in 0..<Int.random(in: 1...30, using: &chance) {
      let row = DatasetSample.row(
        columns.map(\.categories), mayOwe: unit == .pounds, line: rows.count + 2, using: &chance)
      if seen.insert(row.key).inserted { rows.append(row) }
    }
    self.unit = unit
    dataset = Dataset(categoryColumns: columns.map(\.name), observations: rows)
    let lines = columns.map { column in
      "  \(column.name): [\(column.categories.map { "'\($0)'" }.joined(separator: ", "))]"
    }
    let name = Unit.names.first { $0.unit == unit }?.name ?? ""
    definition = ["unit: '\(name)'"] + (lines.isEmpty ? [] : ["categories:"] + lines)
  }

  /// The category columns as the table writes them: all of them, filled or not.
  var writtenColumns: [String] { dataset.categoryColumns }
}

extension DatasetSample {
  private static func row(
    _ categories: [[String]], mayOwe: Bool, line: Int, using chance: inout SplitMix64
  ) -> Observation {
    let hasValue = Bool.random(using: &chance)
    let hasChange = !hasValue || Bool.random(using: &chance)
    let isPercent = Bool.random(using: &chance)
    return Observation(
      period: period(using: &chance),
      area: ["ayford", "beeham", nil, nil].randomElement(using: &chance) ?? nil,
      categories: categories.map { ($0 + [""]).randomElement(using: &chance) ?? "" },
      value: hasValue ? value(isSigned: mayOwe, using: &chance) : nil,
      whole: hasValue && Bool.random(using: &chance) ? value(isSigned: false, using: &chance) : nil,
      change: hasChange && !isPercent ? value(isSigned: true, using: &chance) : nil,
      percent: hasChange && isPercent ? value(isSigned: true, using: &chance) : nil,
      against: hasChange ? period(using: &chance) : nil,
      note: Bool.random(using: &chance) ? notes.randomElement(using: &chance) : nil, line: line)
  }

  private static func period(using chance: inout SplitMix64) -> Period {
    let notation = periods.randomElement(using: &chance) ?? ""
    return (try? Period(reading: notation)) ?? .yearEnding(.init(index: 0))
  }

  private static func value(isSigned: Bool, using chance: inout SplitMix64) -> Value {
    let marks =
      Bool.random(using: &chance) ? Marks() : Marks(rawValue: UInt8.random(in: 0..<32, using: &chance))
    if Int.random(in: 0..<5, using: &chance) == 0,
      let missing = Missing.allCases.randomElement(using: &chance)
    {
      return Value(.missing(missing))
    }
    let decimals = Int.random(in: 0...3, using: &chance)
    let digits = Int.random(in: (isSigned ? -20_000 : 0)...20_000, using: &chance)
    let scale = [1.0, 10, 100, 1000][decimals]
    return Value(Double(digits) / scale, decimals: decimals, marks: marks)
  }
}
