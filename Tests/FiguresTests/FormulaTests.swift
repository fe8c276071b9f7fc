import Figures
import Testing

@Suite("Formulas")
struct FormulaTests {
  @Test(
    "a formula is read and written back as it was typed",
    arguments: [
      "=value", "=value(baseline)", "=value(YE-2019-06)", "=value(2019/20-Q1,brackenford)", "=mean(in:2014)",
      "=percent(from:2015/16)", "=burglary!value", "=burglary.by-district!value(area:dunmere,weapon:shotgun)",
      "=value(2020-11..2021-10)", "=fact(weapons)",
    ])
  func roundTrip(typed: String) throws {
    #expect(try Formula(reading: typed).notation == typed)
  }

  @Test("a formula is taken apart into table, finding and arguments")
  func parts() throws {
    let formula = try Formula(reading: "=burglary.by-district!change(in:2021,dunmere)")
    #expect(formula.table == Formula.TableName(measure: "burglary", table: "by-district"))
    #expect(formula.finding == .change)
    #expect(formula.arguments.map(\.key) == ["in", nil])
    #expect(formula.arguments.map(\.atom) == ["2021", "dunmere"])
  }
}
