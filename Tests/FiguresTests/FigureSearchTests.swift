import Figures
import Measures
import Testing

@Suite("Formulas found for figures that are not bound")
struct FigureSearchTests {
  private func scope() throws -> FigureScope {
    try FigureScope(
      row("YE 2019-06", "28,675", line: 2), row("YE 2020-06", "20,114", line: 3),
      row("YE 2021-06", "19,018", percent: "-34%", against: "YE 2019-06", line: 4), noun: "burglaries",
      title: "Burglary",
      tables: [
        (
          "by-district",
          Dataset(
            observations: [
              row("YE 2021-06", "7,411", area: "dunmere", line: 2),
              row("YE 2021-06", "72", area: "wallholme", line: 3),
              row("YE 2020-06", "7,500", area: "dunmere", line: 4),
              row("YE 2020-06", "7,500", area: "wallholme", line: 5),
            ])
        )
      ])
  }

  /// The formulas for the figures of a text that stands beside the measure.
  private func beside(_ text: String) throws -> [String?] {
    var search = FigureSearch(of: try scope())
    return unboundFigures(in: text, except: NotFigures()).map {
      search.formula(giving: $0, beside: "burglaries")?.notation
    }
  }

  @Test(
    "a number that one finding says exactly is given its formula",
    arguments: [
      ("There were 19,018 in the year.", "=value"),
      ("It was 28,675 before.", "=value(baseline)"),
      ("It was 20,114 a year ago.", "=value(previous)"),
      ("They fell by 34% in all.", "=percent"),
      ("A reduction of 33.7 per cent.", "=percent"),
      ("They are down by 9,657.", "=change"),
      ("Dunmere had 7,411 of them.", "=value(dunmere)"),
      ("There were 72 in Wallholme.", "=value(wallholme)"),
    ])
  func found(text: String, formula: String) throws {
    #expect(try beside(text) == [formula])
  }

  @Test(
    "a number that is small, hedged, turned round, denied, without its direction or not the only one is let be",
    arguments: [
      "There were over 19,018.", "They rose by 34%.", "It is 34% of all.", "It did not fall by 34%.",
      "Each district had 7,500.", "All 72 officers came.", "Eleven came, and 12 went.", "There were 19,019.",
      "It cost \u{a3}19,018.",
    ])
  func letBe(text: String) throws {
    #expect(try beside(text).allSatisfy { $0 == nil })
  }

  @Test("in words on several measures a number is large, or its noun follows it")
  func among() throws {
    var search = FigureSearch(of: try scope())
    let text = "Of 19,018 homes 72 burglaries and 72 thefts fell by 34%."
    let found = unboundFigures(in: text, except: NotFigures()).map {
      search.formula(giving: $0, among: ["burglaries"])?.notation
    }
    #expect(found == ["=burglaries!value", "=burglaries.by-district!value(wallholme)", nil, nil])
    #expect(
      unboundFigures(in: "19,018", except: NotFigures()).map {
        search.formula(giving: $0, among: [])?.notation
      } == [nil])
  }

  @Test("where two measures have the number in the same cell of their tables, there is no hint")
  func sameCells() throws {
    let rows = [try row("YE 2019-06", "2,800", line: 2), try row("YE 2021-06", "19,018", line: 3)]
    var scope = try FigureScope(rows[0], rows[1], noun: "burglaries", title: "Burglary")
    scope.measures += try FigureScope(rows[0], rows[1], noun: "thefts", title: "Theft").measures
    #expect(formulas("There were 19,018.", among: ["burglaries"], of: scope) == ["=burglaries!value"])
    #expect(formulas("There were 19,018.", among: ["burglaries", "thefts"], of: scope) == [nil])
  }

  @Test("where two periods have the same sum, which no one cell holds, there is no hint")
  func sameSums() throws {
    func sums(_ before: String, _ latest: String) throws -> FigureScope {
      try FigureScope(
        row("2021-12", "1,700", line: 2), noun: "burglaries", baseline: nil,
        reported: Dataset(observations: [row("YE 2020-12", before), row("YE 2021-12", latest)]))
    }
    let different = try sums("19,018", "20,114")
    #expect(formulas("There were 20,114.", among: ["burglaries"], of: different) == ["=burglaries!value"])
    let same = try sums("20,114", "20,114")
    #expect(formulas("There were 20,114.", among: ["burglaries"], of: same) == [nil])
  }

  /// The formulas for the figures of a text that stands beside no measure.
  private func formulas(_ text: String, among measures: [String], of scope: FigureScope) -> [String?] {
    var search = FigureSearch(of: scope)
    return unboundFigures(in: text, except: NotFigures()).map {
      search.formula(giving: $0, among: measures)?.notation
    }
  }
}
