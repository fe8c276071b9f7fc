import Figures
import Measures
import Testing

@Suite("What the data say where a formula asks")
struct EvaluationTests {
  private func homicides() throws -> FigureScope {
    try FigureScope(row("YE 2019-06", "52"), row("2020", "50 [p]"), row("2021", "46"))
  }

  private func said(_ formula: String, in scope: FigureScope) throws -> [String] {
    let finding = try evaluate(formula, in: scope)
    return [finding.text, finding.provenance]
  }

  @Test(
    "a value is the latest, or that of a period by its notation or its name",
    arguments: [
      ("=value", "46", "Homicides, 2021: 46, as printed"),
      ("=value(2020)", "50", "Homicides, 2020: 50, as printed, provisional"),
      ("=value(in:2020)", "50", "Homicides, 2020: 50, as printed, provisional"),
      ("=value(YE-2020-12)", "50", "Homicides, 2020: 50, as printed, provisional"),
      ("=value(baseline)", "52", "Homicides, the year ending June 2019: 52, as printed"),
      ("=value(previous)", "50", "Homicides, 2020: 50, as printed, provisional"),
      ("=value(year-earlier)", "50", "Homicides, 2020: 50, as printed, provisional"),
      ("=homicides!value", "46", "Homicides, 2021: 46, as printed"),
      ("=period", "2021", "Homicides: the period of the data"),
      ("=period(baseline)", "the year ending June 2019", "Homicides: the period of the data"),
      ("=fact(weapons)", "over 200", "Quoted from A bulletin, paragraph 4"),
      ("=count(2021)", "1", "Homicides, 2021: how many rows have a number"),
    ])
  func values(formula: String, text: String, provenance: String) throws {
    #expect(try said(formula, in: homicides()) == [text, provenance])
  }

  // 46 - 52 = -6; -6 / 52 = -11.5 %; 46 - 50 = -4; 50 - 52 = -2, and -2 / 52 = -3.8 %.
  @Test(
    "a change is worked out from the values of two periods",
    arguments: [
      (
        "=change", "a fall of 6",
        "Homicides, 2021 against the year ending June 2019: 46 against 52, worked out"
      ),
      (
        "=percent(baseline)", "a fall of 12%",
        "Homicides, 2021 against the year ending June 2019: 46 against 52, worked out"
      ),
      (
        "=change(previous)", "a fall of 4",
        "Homicides, 2021 against 2020: 46 against 50, worked out, provisional"
      ),
      (
        "=change(from:2020)", "a fall of 4",
        "Homicides, 2021 against 2020: 46 against 50, worked out, provisional"
      ),
      (
        "=percent(in:2020,baseline)", "a fall of 4%",
        "Homicides, 2020 against the year ending June 2019: 50 against 52, worked out, provisional"
      ),
    ])
  func changes(formula: String, text: String, provenance: String) throws {
    #expect(try said(formula, in: homicides()) == [text, provenance])
  }

  @Test("a change that the source prints stands, and the one that is worked out is known beside it")
  func printedChange() throws {
    let scope = try FigureScope(
      row("YE 2019-06", "1,232"), row("2021", "1,094", percent: "-13%", against: "YE 2019-06"))
    let finding = try evaluate("=percent", in: scope)
    #expect(finding.text == "a fall of 13%")
    #expect(
      finding.provenance
        == "Homicides, 2021 against the year ending June 2019: 1,094 against 1,232, as printed")
    #expect(finding.fault(in: "a 13% fall") == nil)
    #expect(finding.fault(in: "a fall of 11.2%") == nil)
    #expect(finding.fault(in: "a fall of 12%") != nil)
  }

  @Test("a printed change alone is known where neither end is printed")
  func changeAlone() throws {
    let scope = try FigureScope(row("not stated", percent: "-1%", against: "YE 2019-06"))
    #expect(
      try said("=percent", in: scope) == [
        "a fall of 1%",
        "Homicides, a period that the source does not state against the year ending June 2019: as printed",
      ])
    #expect(
      complaint("=value", in: scope) == [
        "The data have no value for a period that the source does not state.",
        "Ask for `percent`, which is printed.",
      ])
  }

  @Test("a printed change is known where the source states neither of its windows")
  func unstatedWindows() throws {
    let scope = try FigureScope(row("not stated", percent: "-1%", against: "not stated"))
    #expect(
      try said("=percent", in: scope) == [
        "a fall of 1%", "Homicides, a period that the source does not state: as printed",
      ])
  }

  @Test("percentages change by points")
  func points() throws {
    let scope = try FigureScope(
      row("2020", "77.5", in: .percent), row("2021", "79", in: .percent), unit: .percent, noun: "victims",
      title: "Satisfaction", baseline: "2020")
    #expect(
      try said("=points", in: scope) == [
        "a rise of 1.5 points", "Satisfaction, 2021 against 2020: 79% against 77.5%, worked out",
      ])
    #expect(
      complaint("=percent", in: scope) == [
        "The measure is in per cent, so `percent` is not asked of it, but `points`.", nil,
      ])
    #expect(
      complaint("=share", in: scope) == [
        "The measure is in per cent, so `share` is not asked of it, but `value`.", nil,
      ])
    #expect(complaint("=total", in: scope) == ["Only counts and pounds add up to a total.", nil])
  }

  private func discharges() throws -> FigureScope {
    try FigureScope(
      row("2021", "20", "shotgun"), row("2021", "9", "handgun"), row("2021", "4", "air rifle"),
      columns: ["weapon"], noun: "discharges", title: "Discharges", baseline: nil,
      tables: [
        (
          id: "last-quarter",
          dataset: Dataset(
            categoryColumns: ["circumstance"],
            observations: [
              row("3 months (not stated)", "12", "gang activity", of: "33"),
              row("3 months (not stated)", "13", "injury", of: "33"),
            ])
        )
      ])
  }

  // 20 + 9 + 4 = 33; 20 / 33 = 60.6 %; 12 / 33 = 36.4 %.
  @Test(
    "categories add up to a total, of which each has a share",
    arguments: [
      ("=value(shotgun)", "20", "Discharges, shotgun, 2021: 20, as printed"),
      ("=value(weapon:air-rifle)", "4", "Discharges, air rifle, 2021: 4, as printed"),
      ("=total", "33", "Discharges, 2021: 33, the sum of 3 categories"),
      ("=share(shotgun)", "61%", "Discharges, shotgun, 2021: 20 of 33, the sum of the categories"),
      ("=count", "3", "Discharges, 2021: how many rows have a number"),
      (
        "=share(gang-activity)", "36%",
        "Discharges, gang activity, the latest 3 months: 12 of 33, as the row states"
      ),
      ("=whole", "33", "Discharges, the latest 3 months: the whole, 33, as printed"),
      (
        "=whole(injury)", "33",
        "Discharges, the latest 3 months: the whole, 33, as printed beside injury"
      ),
      (
        "=discharges.last-quarter!value(injury,3-months-not-stated)", "13",
        "Discharges, injury, the latest 3 months: 13, as printed"
      ),
    ])
  func categories(formula: String, text: String, provenance: String) throws {
    #expect(try said(formula, in: discharges()) == [text, provenance])
  }

  @Test("a finding knows the table and the cells that it comes from")
  func cells() throws {
    let scope = try FigureScope(
      row("YE 2019-06", "52", line: 2), row("2021", "46", line: 3),
      tables: [
        (
          "by-weapon",
          Dataset(
            categoryColumns: ["weapon"],
            observations: [row("2021", "20", "knife", of: "46", line: 2)])
        )
      ])
    let change = try evaluate("=percent", in: scope)
    #expect(change.table == Formula.TableName(measure: "homicides"))
    #expect(change.cells.map(\.line) == [3, 2])
    let share = try evaluate("=share(knife)", in: scope)
    #expect(share.table == Formula.TableName(measure: "homicides", table: "by-weapon"))
    #expect(share.cells.map { "\($0.line) \($0.column)" } == ["2 value", "2 of"])
    #expect(try evaluate("=fact(weapons)", in: scope).table == nil)
  }

  // 12 months of 100, 110 ... 210: the sum is 12 x 155 = 1,860, the mean 155.
  @Test("the months of a period add up and have a mean, also where only their yearly sums are reported")
  func months() throws {
    let months = try (1...12).map { month in
      try row("2014-\(month < 10 ? "0" : "")\(month)", "\(90 + month * 10)")
    }
    let series = Series(key: SeriesKey(), points: months)
    let measure = FigureMeasure(
      id: "notices", title: "Notices", quantity: Quantity(unit: .count, noun: "notices"),
      printed: Dataset(observations: months),
      reported: Dataset(observations: Array(series.yearEndingSums.points)))
    let scope = FigureScope(measure: "notices", measures: [measure])
    #expect(
      try said("=mean(in:2014)", in: scope) == [
        "155.0", "Notices, 2014: the mean of 12 values, worked out",
      ])
    #expect(try said("=value", in: scope).first == "1,860")
    #expect(try said("=value(2014-03)", in: scope).first == "120")
    #expect(
      try said("=value(2014)", in: scope).last == "Notices, the year ending December 2014: 1,860, worked out")
    #expect(
      try said("=total(2014-Q1)", in: scope) == [
        "330", "Notices, January to March 2014: 330, the sum of 3 periods within it",
      ])
    #expect(try evaluate("=total(2014/15)", in: scope).text == "not available")
  }

  private func burglary() throws -> FigureScope {
    try FigureScope(
      row("2021", "10.5", in: .rate(per: 1_000)),
      row("2021", "8.0", in: .rate(per: 1_000), area: "merefleet"),
      row("2021", "9.0", in: .rate(per: 1_000), area: "west-fells"),
      row("2021", "12.0", in: .rate(per: 1_000), area: "dunmere"),
      row("2021", "12.0", in: .rate(per: 1_000), area: "wallholme"),
      unit: .rate(per: 1_000), noun: "burglary", title: "Burglary", baseline: nil)
  }

  // The mean of the peers is 8.5, and 10.5 - 8.5 = 2.
  @Test(
    "an area stands among others of its kind",
    arguments: [
      ("=value(dunmere)", "12.0", "Burglary, Dunmere, 2021: 12.0, as printed"),
      ("=rate", "10.5", "Burglary, 2021: as printed"),
      ("=rank", "1st", "Burglary, 2021: among 3 areas, the highest first"),
      ("=rank(west-fells)", "2nd", "Burglary, West Fells, 2021: among 3 areas, the highest first"),
      ("=rank(West-Fells)", "2nd", "Burglary, West Fells, 2021: among 3 areas, the highest first"),
      ("=rank(area:DUNMERE)", "1st", "Burglary, Dunmere, 2021: among 2 areas, the highest first"),
      ("=rank(wallholme)", "1st", "Burglary, Wallholme, 2021: among 2 areas, the highest first"),
      ("=gap", "2.0 higher", "Burglary, 2021: 10.5 against a mean of 8.50 of 2 peers, worked out"),
    ])
  func areas(formula: String, text: String, provenance: String) throws {
    #expect(try said(formula, in: burglary()) == [text, provenance])
  }

  // 10 − (3 + 4) ÷ 2 = 6.5
  @Test("a gap is not rounded before it is held against the words")
  func gap() throws {
    let scope = try FigureScope(
      row("2021", "10"), row("2021", "3", area: "merefleet"), row("2021", "4", area: "west-fells"),
      baseline: nil)
    let gap = try evaluate("=gap", in: scope)
    #expect(gap.provenance == "Homicides, 2021: 10 against a mean of 3.5 of 2 peers, worked out")
    for typed in ["6.5 more", "7 more"] { #expect(gap.fault(in: typed) == nil, "\(typed)") }
    for typed in ["6 more", "6.4 more"] { #expect(gap.fault(in: typed) != nil, "\(typed)") }
  }

  // (0.1 + 4.6) ÷ 2 = 2.35
  @Test("a mean of decimals keeps its half")
  func meanOfDecimals() throws {
    let scope = try FigureScope(
      row("2020", "0.1", in: .days), row("2021", "4.6", in: .days), unit: .days, baseline: nil)
    #expect(try evaluate("=mean", in: scope).fault(in: "2.4 days") == nil)
    #expect(try evaluate("=mean", in: scope).fault(in: "2.3 days") != nil)
  }

  @Test("a count has a rate by the population of the middle of its period")
  func rate() throws {
    var scope = try homicides()
    _ = scope.population.add(Value(2_000_000), area: nil, year: 2021)
    #expect(
      try said("=rate", in: scope) == [
        "0.0", "Homicides, 2021: for each 1,000 people, 46 among 2,000,000 people",
      ])
    #expect(
      complaint("=rate(2020)", in: scope) == [
        "No population is known for 2020.", "Add it to `population.csv`.",
      ])
  }

  @Test("what is derived from a missing value is missing, and says why")
  func missing() throws {
    let scope = try FigureScope(row("YE 2019-06", "[c]"), row("2021", "46"))
    let finding = try evaluate("=change", in: scope)
    #expect(finding.text == "confidential")
    #expect(finding.fault(in: "confidential") == nil)
    #expect(finding.fault(in: "a fall of 6")?.message == "The data have no number here: it is confidential.")
  }
}
