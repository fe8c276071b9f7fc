import Measures
import SeededNumbers
import Testing

@Suite("A table in words")
struct CrossTableTests {
  /// The monthly figures of a paper, whose printed totals are 15,108 in 2014 and 3,562 in 2015, and whose printed
  /// averages are 1,259 and 1,187.
  private static let collisions: [Int: [Int]] = [
    2014: [1329, 1202, 1345, 1156, 1292, 1262, 1173, 1206, 1215, 1201, 1334, 1393],
    2015: [1245, 1156, 1161],
  ]

  private func monthly(_ extra: [Observation] = []) throws -> Dataset {
    var rows: [Observation] = []
    for (year, counts) in Self.collisions.sorted(by: { $0.key < $1.key }) {
      for (index, count) in counts.enumerated() {
        let month = try #require(Month(year: year, number: index + 1))
        rows.append(Observation(period: .month(month), value: Value(Double(count))))
      }
    }
    return Dataset(observations: rows + extra)
  }

  /// How 2014's and 2015's speeding tickets ended, as a paper prints it with the grand totals 51,102 and 8,121.
  private static let ended: [(disposal: String, first: Double, second: Double?)] = [
    ("cancelled", 8930, 611), ("fine", 3, nil), ("paid", 12940, 2810), ("prosecuted", 8555, 1522),
    ("retraining", 20674, 3178),
  ]

  private func disposals(_ extra: [Observation] = [], nonAdditive: Set<String> = []) throws -> Dataset {
    var rows: [Observation] = []
    for (disposal, first, second) in Self.ended {
      rows.append(Observation(period: try period("2014"), categories: [disposal], value: Value(first)))
      guard let second else { continue }
      rows.append(Observation(period: try period("2015"), categories: [disposal], value: Value(second)))
    }
    return Dataset(categoryColumns: ["disposal"], nonAdditive: nonAdditive, observations: rows + extra)
  }

  private func drawn(
    _ dataset: Dataset, by words: String, totals: TableTotals = .none, mean: Bool = false,
    periods: [String] = [], unit: Unit = .count
  ) throws -> [String] {
    let dimensions = words.split(separator: " ").filter { $0 != "and" }.map {
      TableDimension(named: String($0))
    }
    let request = TableRequest(
      by: dimensions, periods: try periods.map(period), totals: totals, hasMeans: mean)
    let areas = [
      Area(id: "ayford", name: "Ayford", kind: .district),
      Area(id: "beeham", name: "Beeham", kind: .district),
      Area(id: "southshire", name: "Southshire", kind: .peer),
    ]
    let table = try CrossTable(request, of: dataset, unit: unit, areas: areas, force: "Northshire")
    return table.drawing
  }

  @Test("has a row for each year and a column for each month, and a part year's total names its months")
  func monthsAndYears() throws {
    let expected = [
      "Year|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Total|Monthly average",
      "2014|1329|1202|1345|1156|1292|1262|1173|1206|1215|1201|1334|1393|15108|1259",
      "2015|1245|1156|1161||||||||||3562 January to March 2015|1187 January to March 2015",
    ]
    #expect(try drawn(monthly(), by: "month and year", totals: .sensible, mean: true) == expected)
    #expect(try drawn(monthly(), by: "year and month", totals: .sensible, mean: true) == expected)
  }

  @Test("by the financial year begins with April")
  func financialYears() throws {
    #expect(
      try drawn(monthly(), by: "month and financial-year", totals: .rows) == [
        "Financial year|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan|Feb|Mar|Total",
        "2013/14||||||||||1329|1202|1345|3876 January to March 2014",
        "2014/15|1156|1292|1262|1173|1206|1215|1201|1334|1393|1245|1156|1161|14794",
      ])
  }

  @Test("by months alone runs on, and its total says from when to when")
  func monthsAlone() throws {
    let lines = try drawn(monthly(), by: "month", totals: .sensible, mean: true, periods: ["2015"])
    #expect(
      lines == [
        "Month|", "January 2015|1245", "February 2015|1156", "March 2015|1161",
        "Total, January to March 2015|3562", "Monthly average|1187",
      ])
  }

  @Test("by years alone adds up their months, and a part of a year names those that there are")
  func yearsAlone() throws {
    let expected = ["Year|", "2014|15108", "2015|3562 January to March 2015"]
    #expect(try drawn(monthly(), by: "year") == expected)
    #expect(
      try drawn(monthly(), by: "financial-year", totals: .columns, mean: true) == [
        "Financial year|", "2013/14|3876 January to March 2014", "2014/15|14794", "Total|18670",
        "Average|14794",
      ])
    let rows = try monthly().observations.filter { $0.period.words != "February 2014" }
    let gap = try drawn(Dataset(observations: rows), by: "year", periods: ["2014"])
    #expect(gap == ["Year|", "2014|13906 January 2014 and March to December 2014"])
  }

  @Test("by years alone shows a year's printed total, and adds up the years that have none")
  func printedYear() throws {
    let printed = try monthly([Observation(period: try period("2014"), value: Value(15180))])
    #expect(
      try drawn(printed, by: "year") == [
        "Year|", "2014|15180", "2015|3562 January to March 2015",
        "2014: the source prints 15,180; its months add up to 15,108.",
      ])
  }

  @Test("by years and areas adds up the months of each area")
  func yearsOfAreas() throws {
    let rows = try [("2014-01", "ayford", 2.0), ("2014-02", "ayford", 3), ("2014-01", "beeham", 4)].map {
      Observation(period: try period($0), area: $1, value: Value($2))
    }
    #expect(
      try drawn(Dataset(observations: rows), by: "area and year", totals: .columns) == [
        "Area|2014", "Ayford|5 January to February 2014", "Beeham|4 January 2014",
        "Total|9 January to February 2014",
      ])
  }

  @Test("says what all rows of a window without dates note")
  func undated() throws {
    let rows = try [("2014", nil), ("not stated", "2015 so far")].map { text, note in
      Observation(period: try period(text), value: Value(4), note: note)
    }
    #expect(
      try drawn(Dataset(observations: rows), by: "period")
        == ["Period|", "2014|4", "Dates not stated|4", "Dates not stated: 2015 so far."])
    let mixed = rows + [Observation(period: rows[1].period, area: "ayford", value: Value(1), note: "page 3")]
    #expect(
      try drawn(Dataset(observations: mixed), by: "area and period").last == "Northshire|4|4")
  }

  @Test(
    "says nothing of a window without dates that it does not show",
    arguments: ["month", "quarter", "year", "financial-year", "year and month"])
  func undatedLeftOut(words: String) throws {
    let dated = try ["2014-01", "2014-02", "2014-03", "2014 Q2"].map {
      Observation(period: try period($0), value: Value(4))
    }
    let undated = Observation(period: try period("not stated"), value: Value(4), note: "2015 so far")
    #expect(
      try drawn(Dataset(observations: dated + [undated]), by: words)
        == drawn(Dataset(observations: dated), by: words))
  }

  @Test("ends what is noted as a sentence", arguments: ["2015 so far", "2015 so far.", "2015?", "2015!"])
  func undatedSentence(note: String) throws {
    let row = Observation(period: try period("not stated"), value: Value(4), note: note)
    let end = note.hasSuffix("r") ? "." : ""
    #expect(
      try drawn(Dataset(observations: [row]), by: "period").last == "Dates not stated: \(note)\(end)")
  }

  @Test("names each run of months, where one between is not there")
  func gap() throws {
    let rows = try monthly().observations.filter { $0.period.words != "February 2015" }
    let lines = try drawn(
      Dataset(observations: rows), by: "month and year", totals: .sensible, periods: ["2015"])
    #expect(lines.last == "2015|1245|1161|2406 January 2015 and March 2015")
  }

  // Six months of 100.03 and six of 100.02 are 1,200.30.
  @Test("says with all their decimals what a source prints and what its months add up to")
  func pence() throws {
    let months = try (1...12).map { number in
      let month = try #require(Month(year: 2014, number: number))
      return Observation(period: .month(month), value: Value(number > 6 ? 100.02 : 100.03, decimals: 2))
    }
    let year = Observation(period: try period("2014"), value: Value(1200.4, decimals: 2))
    let lines = try drawn(Dataset(observations: months + [year]), by: "year", unit: .pounds)
    #expect(lines.last == "2014: the source prints £1,200.40; its months add up to £1,200.30.")
  }

  @Test("shows the total of a year that is printed, and says where it is not the sum of its months")
  func printedTotal() throws {
    let year = try period("2014")
    let right = try monthly([Observation(period: year, value: Value(15108))])
    let wrong = try monthly([Observation(period: year, value: Value(15180))])
    let table = try drawn(right, by: "month and year", totals: .sensible)
    #expect(try table == drawn(monthly(), by: "month and year", totals: .sensible))
    let lines = try drawn(wrong, by: "month and year", totals: .sensible)
    #expect(lines[1].hasSuffix("|15180"))
    #expect(lines.last == "2014: the source prints 15,180; its months add up to 15,108.")
  }

  @Test("by category has a grand total; what is not printed stays empty")
  func categories() throws {
    #expect(
      try drawn(disposals(), by: "disposal and year", totals: .sensible) == [
        "Disposal|2014|2015", "Cancelled|8930|611", "Fine|3|", "Paid|12940|2810", "Prosecuted|8555|1522",
        "Retraining|20674|3178", "Total|51102|8121",
      ])
    #expect(
      try drawn(disposals(), by: "disposal", totals: .sensible, periods: ["2014"]) == [
        "Disposal|", "Cancelled|8930", "Fine|3", "Paid|12940", "Prosecuted|8555", "Retraining|20674",
        "Total|51102",
      ])
  }

  @Test("takes a total over categories that is printed, and does not count it twice")
  func printedGrandTotal() throws {
    let total = Observation(period: try period("2014"), categories: [""], value: Value(51000))
    let dataset = try disposals([total])
    #expect(try drawn(dataset, by: "disposal and year", totals: .sensible).last == "Total|51000|8121")
    #expect(try drawn(dataset, by: "year") == ["Year|", "2014|51000"])
  }

  @Test("by three things has its rows in groups, with totals at both ends")
  func threeWay() throws {
    var rows: [Observation] = []
    for vehicle in ["car", "bus"] {
      for time in ["day", "night"] {
        for month in 1...2 {
          let count = Double(month + (time == "day" ? 10 : 20) + (vehicle == "car" ? 100 : 200))
          rows.append(
            Observation(
              period: try period("2015-0\(month)"), categories: [vehicle, time], value: Value(count)))
        }
      }
    }
    let dataset = Dataset(categoryColumns: ["vehicle", "time"], observations: rows)
    #expect(
      try drawn(dataset, by: "vehicle and time and month", totals: .sensible) == [
        "Time|January 2015|February 2015|Total, January to February 2015", "# Car", "Day|111|112|223",
        "Night|121|122|243", "Total|232|234|466", "# Bus", "Day|211|212|423", "Night|221|222|443",
        "Total|432|434|866",
      ])
  }

  @Test("by area ends with the force, which is its total")
  func areas() throws {
    let year = try period("2014")
    let rows = [(nil, 30.0), ("ayford", 10), ("beeham", 20)].map {
      Observation(period: year, area: $0, value: Value($1))
    }
    #expect(
      try drawn(Dataset(observations: rows), by: "area", totals: .sensible)
        == ["Area|", "Ayford|10", "Beeham|20", "Northshire|30"])
    #expect(
      try drawn(Dataset(observations: Array(rows.dropFirst())), by: "area", totals: .sensible)
        == ["Area|", "Ayford|10", "Beeham|20", "Total|30"])
  }

  @Test("keeps what is missing missing, and marks travel to totals and means")
  func missing() throws {
    let rows = try [("2014-01", "1 [p]"), ("2014-02", "[x]")].map { month, text in
      Observation(period: try period(month), value: try value(text))
    }
    #expect(
      try drawn(Dataset(observations: rows), by: "month and year", totals: .rows).last
        == "2014|1 [p]|[x]|[x] [p] January to February 2014")
  }

  @Test("of more columns than fit goes down")
  func long() throws {
    var rows: [Observation] = []
    for area in 1...14 {
      for kind in ["a", "b"] {
        rows.append(
          Observation(period: try period("2014"), area: "area-\(area)", categories: [kind], value: Value(1)))
      }
    }
    let dataset = Dataset(categoryColumns: ["kind"], observations: rows)
    #expect(try drawn(dataset, by: "kind and area").first == "Area|A|B")
  }

  @Test("that cannot be says why")
  func faults() throws {
    let monthly = try monthly()
    func fault(
      _ dataset: Dataset, by words: String, _ totals: TableTotals = .none, mean: Bool = false,
      _ unit: Unit = .count
    ) -> TableFault? {
      do {
        _ = try drawn(dataset, by: words, totals: totals, mean: mean, unit: unit)
        return nil
      } catch {
        return error as? TableFault
      }
    }
    #expect(fault(monthly, by: "month and month") == .twice(.month))
    #expect(fault(monthly, by: "weapon") == .noSuchColumn("weapon", columns: []))
    #expect(fault(monthly, by: "quarter") == .noRows)
    #expect(fault(monthly, by: "month and quarter") == .twoTimeScales(.month, .quarter))
    #expect(fault(monthly, by: "year and financial-year") == .twoTimeScales(.year, .financialYear))
    #expect(
      fault(monthly, by: "year", .none, .percent) == .yearsNotAddedUp(.percent, from: .month, to: .year))
    #expect(fault(monthly, by: "month and year", .sensible, .percent) == .notAddedUp(.percent))
    #expect(fault(monthly, by: "month and year", .sensible, .days) == .notAddedUp(.days))
    #expect(fault(monthly, by: "year", .none, .days) == .yearsNotAddedUp(.days, from: .month, to: .year))
    #expect(fault(monthly, by: "month", .rows) == .nothingAcross)
    #expect(
      try fault(disposals(), by: "disposal")
        == .severalPeriods(try ["2014", "2015"].map(period)))
    #expect(try fault(disposals(), by: "year") == .columnNotNamed("disposal"))
    #expect(try fault(disposals(), by: "disposal and year", mean: true) == nil)
    let one = Dataset(
      categoryColumns: ["disposal"], observations: Array(try disposals().observations.prefix(1)))
    #expect(fault(one, by: "disposal", mean: true) == .noTimeToAverage)
    let some = try disposals(nonAdditive: ["disposal"])
    #expect(fault(some, by: "disposal and year", .sensible) == .overlappingCategories("disposal"))
    let years = try ["YE 2014-06", "YE 2014-12"].map {
      Observation(period: try period($0), value: Value(1))
    }
    #expect(fault(Dataset(observations: years), by: "period", .columns) == .overlappingPeriods)
    #expect(fault(Dataset(observations: years), by: "period", mean: true) == .overlappingPeriods)
    let days = try ["2014-06-01", "2014-12-01"].map {
      Observation(period: try period($0), value: Value(1))
    }
    #expect(fault(Dataset(observations: days), by: "period", .columns) == .pointsInTime)
    let peer = Observation(period: try period("2014"), area: "southshire", value: Value(1))
    #expect(fault(Dataset(observations: [peer]), by: "area", .columns) == .peersInTotal)
    #expect(fault(Dataset(observations: [peer]), by: "year") == .areaNotNamed)
  }

  @Test("adds up: every total is the sum of its cells, whatever the data", arguments: 0..<200)
  func sums(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = try #require(Month(year: 2010, number: 1))
    var rows: [Observation] = []
    for month in 0..<Int.random(in: 1...40, using: &random) {
      for category in ["a", "b", "c"] where Int.random(in: 0..<5, using: &random) > 0 {
        let count = Double(Int.random(in: 0...5000, using: &random))
        rows.append(
          Observation(period: .month(start.advanced(by: month)), categories: [category], value: Value(count)))
      }
    }
    let all = rows.compactMap { $0.value?.number }.reduce(0, +)
    let dataset = Dataset(categoryColumns: ["kind"], observations: rows)
    if rows.isEmpty { return }
    let request = TableRequest(
      by: ["kind", "year", "month"].map(TableDimension.init(named:)), totals: .sensible)
    let table = try CrossTable(request, of: dataset, unit: .count, areas: [], force: "Northshire")
    for row in table.groups.flatMap(\.rows) {
      let items = row.cells.dropLast().compactMap { $0.value?.number }
      #expect(row.cells.last?.value?.number == (items.isEmpty ? nil : items.reduce(0, +)))
    }
    let sides = TableRequest(by: [.category("kind"), .month], totals: .sensible)
    let wide = try CrossTable(sides, of: dataset, unit: .count, areas: [], force: "Northshire")
    #expect(wide.groups.last?.rows.last?.cells.last?.value?.number == all)
    for column in wide.columns.indices {
      let cells = wide.groups.flatMap(\.rows).map { $0.cells[column].value?.number }
      #expect(cells.last == cells.dropLast().compactMap(\.self).reduce(0, +))
    }
  }
}

extension CrossTable {
  /// A line for its heads, each row, each group and each remark; cells between bars.
  fileprivate var drawing: [String] {
    let head = ([corner] + columns.map(\.title)).joined(separator: "|")
    let quantity = Quantity(unit: .count, noun: "")
    let lines = groups.flatMap { group in
      (group.title.map { ["# \($0)"] } ?? [])
        + group.rows.map { row in
          let cells = row.cells.map { cell in
            let text = cell.value.map { quantity.text($0).replacing(",", with: "") }
            return [text, cell.months].compactMap(\.self).joined(separator: " ")
          }
          return ([row.head.title] + cells).joined(separator: "|")
        }
    }
    return [head] + lines + remarks
  }
}
