import Figures
import Measures
import Testing

@Suite("What the data cannot give")
struct FindingFaultTests {
  private func homicides() throws -> FigureScope {
    try FigureScope(row("YE 2019-06", "52"), row("2020", "50"), row("2021", "46"), row("2021-11", "4"))
  }

  @Test(
    "a formula that has no answer is told why, and what to write",
    arguments: [
      ("=homicide!value", "There is no measure `homicide`.", "Did you mean `homicides`?"),
      (
        "=homicides.by-weapon!value", "The measure `homicides` has no table `by-weapon`.",
        "There is none to choose from."
      ),
      ("=fact(weapon)", "There is no fact `weapon`.", "Did you mean `weapons`?"),
      (
        "=fact", "A fact is asked for by its id alone.", "Write `=fact(id)`, with an id of `facts.csv`."
      ),
      (
        "=value(basline)", "`basline` is no period, area or category of the data.",
        "Did you mean `baseline`?"
      ),
      (
        "=value(areas:dunmere)", "`areas:` is no column of the data and no word that formulas know.",
        "Did you mean `area`?"
      ),
      (
        "=value(2020,2021)", "The formula says `2020` and `2021`, which are of one kind.",
        "Leave one out, or write `in:` and `from:` before two periods."
      ),
      ("=value(from:2020)", "`value` has no use for `from:2020`.", "Leave it out."),
      (
        "=value(2019)", "The data have no row for 2019.",
        "Write one of `YE-2019-06`, `2020`, `2021-11` or `2021`."
      ),
      (
        "=change(in:2021-11,previous)",
        "The data have no window of the same length before November 2021 that does not overlap with it.",
        "Name the period, as in `from:2019/20`."
      ),
      (
        "=change(in:baseline)", "`change` has no period to be measured from.",
        "Name it, as in `change(from:2021)`."
      ),
      (
        "=change(in:2021-11,from:2020)", "The change is from 2020 to November 2021, which differ in length.",
        "Compare windows of one length."
      ),
      (
        "=points", "The measure is not in per cent, so `points` is not asked of it, but `change`.", nil
      ),
      ("=whole", "The data have no whole for 2021.", nil),
      ("=share", "The data have nothing to add up for 2021.", nil),
      ("=total(2018)", "The data have nothing to add up for 2018.", nil),
      ("=rank", "`rank` needs other areas, and the data have none for 2021.", nil),
      (
        "=gap", "`gap` needs peers of the force, and the data have none for 2021.",
        "Add rows of the peers in `site.yml`, or ask for `rank`, which an area has among the districts too."
      ),
    ])
  func complaints(formula: String, message: String, help: String?) throws {
    #expect(try complaint(formula, in: homicides()) == [message, help])
  }

  @Test("districts are no peers, for the force and for one of them", arguments: ["=gap", "=gap(dunmere)"])
  func districtsAlone(formula: String) throws {
    let scope = try FigureScope(
      row("2021", "46"), row("2021", "20", area: "dunmere"), row("2021", "26", area: "wallholme"))
    #expect(
      complaint(formula, in: scope)?.first
        == "`gap` needs peers of the force, and the data have none for 2021.")
  }

  /// Twelve months of which only the change is printed.
  private func admissions() throws -> FigureScope {
    try FigureScope(row("2020-11..2021-10", "145", change: "-70", against: "YE 2019-06"))
  }

  @Test(
    "where only a change is printed, the formula is told to ask for it",
    arguments: [
      ("=value(baseline)", "The data have no row for the year ending June 2019, only the change from it."),
      ("=percent", "The data have no row for the year ending June 2019, only the change from it."),
    ])
  func onlyChange(formula: String, message: String) throws {
    #expect(try complaint(formula, in: admissions()) == [message, "Ask for `change`, which is printed."])
  }

  @Test("where only a percentage is printed, the value is not there and the percentage is")
  func onlyPercentage() throws {
    let scope = try FigureScope(row("2021", percent: "-16%", against: "YE 2019-06"))
    #expect(
      complaint("=value", in: scope) == [
        "The data have no value for 2021.", "Ask for `percent`, which is printed.",
      ])
  }

  @Test("a change in a single row without a baseline has nothing to be measured from")
  func nothingElse() throws {
    let scope = try FigureScope(row("2021", "46"), baseline: nil)
    #expect(
      complaint("=change", in: scope) == [
        "`change` has no period to be measured from.", "The data have no other period: add its row.",
      ])
  }

  @Test("a category that is misspelt is looked for in further tables too")
  func misspeltCategory() throws {
    let table = try Dataset(
      categoryColumns: ["weapon"],
      observations: [row("2021", "20", "shotgun"), row("2021", "9", "handgun")])
    let scope = try FigureScope(row("2021", "33"), tables: [("by-weapon", table)])
    #expect(
      complaint("=value(shotgnu)", in: scope) == [
        "`shotgnu` is no period, area or category of the data.", "Did you mean `shotgun`?",
      ])
    #expect(
      complaint("=value(wepon:shotgun)", in: scope) == [
        "`wepon:` is no column of the data and no word that formulas know.", "Did you mean `weapon`?",
      ])
  }

  @Test("categories that overlap make up no total, of which none has a share")
  func overlapping() throws {
    let measure = try FigureMeasure(
      id: "discharges", title: "Discharges", quantity: Quantity(unit: .count, noun: "discharges"),
      printed: Dataset(
        categoryColumns: ["circumstance"],
        observations: [row("2021", "20", "shotgun"), row("2021", "13", "injury")]),
      nonAdditive: ["circumstance"])
    let scope = FigureScope(measure: "discharges", measures: [measure])
    for formula in ["=total", "=share(shotgun)"] {
      #expect(
        complaint(formula, in: scope) == [
          "The categories of `circumstance` overlap or are some of many, and make up no total.",
          "Ask for `whole`, where the rows state it, or name a category.",
        ])
    }
  }

  @Test("words that stand beside no measure must name one")
  func noMeasure() throws {
    var scope = try homicides()
    scope.measure = nil
    #expect(
      complaint("=value", in: scope) == [
        "The formula names no measure, and its words do not stand beside one.",
        "Write the measure first, as in `=homicides!value`.",
      ])
  }

  @Test("an edition without a baseline has none to compare with")
  func noBaseline() throws {
    var scope = try homicides()
    scope.baseline = nil
    #expect(
      complaint("=value(baseline)", in: scope) == [
        "The edition has no baseline.", "Give `baseline` in `edition.yml`, or name the period.",
      ])
  }

  @Test("a measure without data has nothing to say")
  func noData() throws {
    #expect(
      try complaint("=value", in: FigureScope(title: "Homicides")) == [
        "The measure `homicides` has no data.", nil,
      ])
  }

  @Test("several categories without a total must be told apart")
  func whichCategory() throws {
    let scope = try FigureScope(
      row("2021", "20", "shotgun"), row("2021", "9", "handgun"), columns: ["weapon"])
    #expect(
      complaint("=value", in: scope) == [
        "The data have no total, and the formula names no category.", "Write one of `shotgun` or `handgun`.",
      ])
  }

  @Test("several areas without the force must be told apart")
  func whichArea() throws {
    let scope = try FigureScope(
      row("2021", "20", area: "dunmere"), row("2021", "9", area: "wallholme"))
    #expect(
      complaint("=value", in: scope) == [
        "The data have no row for the force, and the formula names no area.",
        "Write one of `dunmere` or `wallholme`.",
      ])
    #expect(try evaluate("=total", in: scope).text == "29")
  }

  @Test("an atom that could be two things is told apart by its key")
  func ambiguous() throws {
    let scope = try FigureScope(
      row("2021", "20", area: "dunmere", "dunmere"), row("2021", "9", area: "dunmere", "2021"),
      columns: ["station"])
    #expect(
      complaint("=value(dunmere)", in: scope) == [
        "`dunmere` could be two things.", "Write `area:dunmere` or `station:dunmere`.",
      ])
    #expect(
      complaint("=value(2021)", in: scope) == [
        "`2021` could be two things.", "Write `in:2021` or `station:2021`.",
      ])
    #expect(try evaluate("=value(station:2021)", in: scope).text == "9")
  }

  @Test("a category that several further tables have must name its table")
  func severalTables() throws {
    let table = try Dataset(categoryColumns: ["weapon"], observations: [row("2021", "20", "shotgun")])
    let scope = try FigureScope(row("2021", "33"), tables: [("by-type", table), ("by-weapon", table)])
    #expect(
      complaint("=value(shotgun)", in: scope) == [
        "Several tables of the measure have what the formula asks for.",
        "Write `=homicides.by-type!value(shotgun)` or `=homicides.by-weapon!value(shotgun)`.",
      ])
  }
}
