import Diagnostics
import Measures
import Reading
import SeededNumbers
import Testing

@testable import Importing

@Suite("A tidy table that was published in any layout")
struct ImportRoundTripTests {
  @Test("is the same when it is imported again, and each of its cells is accounted for", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let layout = Layout(&random)
    var problems = DiagnosticList()
    let file = SourceFile(path: "table.csv", text: layout.published)
    let grid = try #require(CSVGrid.read(file, into: &problems))
    let table = ImportedTable(grid, by: layout.mapping)
    #expect(table.problems.sorted.map(\.line) == [], "\(layout.published)")
    #expect(table.columns == layout.columns)
    #expect(Set(table.rows) == Set(layout.tidy), "\(layout.published)")
    #expect(table.rows.count == layout.tidy.count)
    let cells = grid.rows.joined().count { !$0.isEmpty }
    #expect(cells == table.headingCount + table.rows.count + table.skipped.count, "\(layout.published)")
  }

  @Test("with periods across or down under one heading is guessed without a mapping", arguments: 0..<100)
  func guessed(seed: Int) throws {
    var random = Random(seed: UInt64(1_000 + seed))
    let layout = Layout(&random, isPlain: true)
    var problems = DiagnosticList()
    let file = SourceFile(path: "table.csv", text: layout.published)
    let grid = try #require(CSVGrid.read(file, into: &problems))
    let mapping = ImportMapping(guessing: grid, areas: Layout.site, into: &problems)
    let table = ImportedTable(grid, by: mapping)
    problems.add(contentsOf: table.problems)
    #expect(problems.sorted.map(\.line) == [], "\(layout.published)")
    #expect(Set(table.rows) == Set(layout.tidy), "\(layout.published)")
  }
}

/// A tidy table, and one way to publish it: some of its dimensions across, the others down.
private struct Layout {
  private(set) var columns: [String] = ["period"]
  private(set) var tidy: [[String]] = []
  private(set) var published = ""
  private(set) var mapping = ImportMapping()

  private typealias Dimension = (holds: ImportMapping.Holding, names: [(typed: String, data: String)])

  init(_ random: inout Random, isPlain: Bool = false) {
    let periods = Self.periods[random.next(below: Self.periods.count)].prefix(2 + random.next(below: 3))
    let areas = ["Ayford", "Beeham", "Ceeton"].map { (typed: $0, data: $0) }
    let offences = [(typed: "Burglary", data: "burglary"), ("Theft, other", "theft"), ("All offences", "")]
    var others: [Dimension] = [(.area, areas)]
    if !isPlain, random.next(below: 2) == 0 { others.append((.category("offence"), offences)) }
    let time: Dimension = (.period, Array(periods))
    var (across, down): ([Dimension], [Dimension]) = ([], [])
    if random.next(below: 2) == 0 { across = [time] } else { down = [time] }
    for other in others {
      // One dimension at least stands on either side.
      if across.isEmpty || (!down.isEmpty && random.next(below: 2) == 0) {
        across.append(other)
      } else {
        down.append(other)
      }
    }
    if down.isEmpty { down = [across.removeLast()] }
    mapping.totals = ["All offences"]
    mapping.names = ["Burglary": "burglary", "Theft, other": "theft"]
    publish(across: across, down: down, titles: random.next(below: 3), notes: random.next(below: 2), &random)
  }

  static let site = SiteAreas(
    ["Ayford", "Beeham", "Ceeton"].map { Area(id: $0.lowercased(), name: $0, kind: .district) },
    own: ["Westmarch"])

  private static let periods: [[(typed: String, data: String)]] = [
    [("2018", "2018"), ("2019", "2019"), ("2020", "2020"), ("2021", "2021")],
    [("Year ending June 2019", "YE 2019-06"), ("YE Dec 2020", "YE 2020-12"), ("YE 2021-12", "YE 2021-12")],
    [("Jan-21", "2021-01"), ("Feb 2021", "2021-02"), ("March 2021", "2021-03")],
    [("2020/21 Q1", "2020/21 Q1"), ("2020/21 Q2", "2020/21 Q2"), ("2021/22 Q1", "2021/22 Q1")],
  ]

  private mutating func publish(
    across: [Dimension], down: [Dimension], titles: Int, notes: Int, _ random: inout Random
  ) {
    columns =
      ["period", "area"]
      + (down + across).compactMap { if case .category(let name) = $0.holds { name } else { nil } }
      + ["value"]
    var csv = CSVText()
    for number in 0..<titles { csv.append(["Table \(number), of something"]) }
    let acrossKeys = Self.combinations(across), downKeys = Self.combinations(down)
    for (index, _) in across.enumerated() {
      var last = ""
      csv.append(
        down.map { _ in "" }
          + acrossKeys.map { key in
            // All but the lowest headings are merged.
            let isSame = index < across.count - 1 && key[index].typed == last
            last = key[index].typed
            return isSame ? "" : last
          })
    }
    var seen = [String](repeating: "", count: down.count)
    for downKey in downKeys {
      var row: [String] = []
      for (index, name) in downKey.enumerated() {
        let isSame = index < down.count - 1 && seen[index] == name.typed
        row.append(isSame ? "" : name.typed)
        seen[index] = name.typed
      }
      for acrossKey in acrossKeys {
        let value = random.value()
        row.append(value.typed)
        guard !value.typed.isEmpty else { continue }
        let dimensions = down.map(\.holds) + across.map(\.holds)
        let names = (downKey + acrossKey).map(\.data)
        tidy.append(
          columns.dropLast().map { column in
            dimensions.firstIndex { $0.name == column }.map { names[$0] } ?? ""
          } + [value.data])
      }
      csv.append(row)
    }
    for number in 0..<notes { csv.append(["Note \(number): nothing, really"]) }
    published = csv.text
    mapping.headers = across.enumerated().map { .init(number: titles + $0 + 1, holds: $1.holds) }
    mapping.labels = down.enumerated().map { .init(number: $0 + 1, holds: $1.holds) }
    mapping.skips = [
      .init(what: .rowsAboveTheHead, because: "Titles"), .init(what: .rowsWithoutFigures, because: "Notes"),
    ]
  }

  /// Every combination of one name of each dimension, the last changing fastest.
  private static func combinations(_ dimensions: [Dimension]) -> [[(typed: String, data: String)]] {
    dimensions.reduce([[]]) { keys, dimension in keys.flatMap { key in dimension.names.map { key + [$0] } } }
  }
}

/// What is made up from the numbers of a seed.
private struct Random {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func next(below limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }

  /// A figure as it is published and as data have it; now and then none.
  mutating func value() -> (typed: String, data: String) {
    let number = next(below: 3_000_000)
    let (millions, thousands, ones) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
    let padded = { (part: Int) in String(repeating: "0", count: 3 - String(part).count) + String(part) }
    let grouped =
      millions > 0
      ? "\(millions),\(padded(thousands)),\(padded(ones))"
      : thousands > 0 ? "\(thousands),\(padded(ones))" : "\(ones)"
    switch next(below: 8) {
    case 0: return ("[c]", "[c]")
    case 1: return ("\(grouped) [p]", "\(number) [p]")
    case 2: return ("\(number)", "\(number)")
    case 3: return ("", "")
    default: return (grouped, "\(number)")
    }
  }
}
