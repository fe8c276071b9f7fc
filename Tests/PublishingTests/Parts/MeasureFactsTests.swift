import Editions
import Testing

@testable import Publishing

@Suite("What every page says of a measure")
struct MeasureFactsTests {
  private func facts(
    _ data: String?, _ definition: [String] = [], baseline: String? = "YE 2019-06"
  ) throws -> MeasureFacts {
    MeasureFacts(try measured(data, definition, baseline: baseline).measure)
  }

  @Test("of two values: the finding, both values, and the change in units and in per cent")
  func twoValues() throws {
    let facts = try facts("period,value\nYE 2019-06,1200\nYE 2021-12,900")
    #expect(facts.headline == "Thefts fell 25% from the year ending June 2019")
    #expect(
      facts.summary
        == "900 thefts in the year ending December 2021, against 1,200 in the year ending June 2019.")
    #expect(facts.value == "900")
    #expect(facts.when == "Year ending December 2021")
    #expect(facts.before == "1,200")
    #expect(facts.beforeWhen == "Year ending June 2019")
    #expect(facts.change == "−300 (−25%)")
    #expect(facts.reason == nil)
  }

  @Test("of one value: the value, and no change")
  func oneValue() throws {
    let facts = try facts("period,value\nYE 2021-12,900")
    #expect(facts.headline == "900 thefts in the year ending December 2021")
    #expect(facts.value == "900")
    #expect(facts.before == nil)
    #expect(facts.change == nil)
  }

  @Test("of a printed percentage alone: the percentage, and never a value worked out from it")
  func percentAlone() throws {
    let facts = try facts("period,percent,against\nYE 2021-12,-8%,2018")
    #expect(facts.headline == "Thefts fell 8% from 2018")
    #expect(facts.before == nil)
    #expect(facts.change == "−8%")
    #expect(facts.reason == nil)
  }

  @Test("of a printed change alone: it leads, with both its ends")
  func changeLeads() throws {
    let facts = try facts("period,percent,against\n2014/15,10.8%,2013/14")
    #expect(facts.lead == "Up 10.8%")
    #expect(facts.leadWhen == "2014/15, from 2013/14")
    #expect(try self.facts("period,change,against\n2014/15,23,2013/14").lead == "Up 23 thefts")
    let undated = try self.facts("period,percent,against\nnot stated,-8%,2018")
    #expect(undated.lead == "Down 8%")
    #expect(undated.leadWhen == "From 2018")
  }

  @Test("of categories without a total: whose figure it is, wherever it stands")
  func part() throws {
    let facts = try facts(
      "period,way,value\nYE 2019-06,bicycles,100\nYE 2021-12,bicycles,50\nYE 2021-12,cars,9",
      ["categories: { way: [bicycles, cars] }"])
    #expect(facts.headline == "Thefts (bicycles) fell 50% from the year ending June 2019")
    #expect(
      facts.summary
        == "Bicycles: 50 thefts in the year ending December 2021, against 100 in the year ending June 2019.")
    #expect(facts.leadWhen == "Bicycles, year ending December 2021")
  }

  @Test("of areas without the force: whose figure it is")
  func area() throws {
    let facts = try facts("period,area,value\n2018,cold-dene,12\n2018,ayford,9", baseline: nil)
    #expect(facts.headline == "Thefts (Cold Dene): 12 in 2018")
    #expect(facts.when == "Cold Dene, 2018")
  }

  @Test("in per cent: the change in points")
  func points() throws {
    let facts = try facts("period,value\nYE 2019-06,12%\nYE 2021-12,9%", ["unit: percent"])
    #expect(facts.headline == "Thefts fell by 3 points from the year ending June 2019")
    #expect(facts.value == "9%")
    #expect(facts.change == "−3 points")
  }

  @Test("of a missing value: its shorthand, and what it means")
  func missing() throws {
    let facts = try facts("period,value\nYE 2021-12,[c]")
    #expect(facts.value == "[c]")
    #expect(facts.summary == "No figure for the year ending December 2021: confidential.")
  }

  @Test("without data: why there are none")
  func noData() throws {
    let facts = try facts(nil, ["no-data: Not counted yet.", "evidence: local"])
    #expect(facts.headline == "No figures")
    #expect(facts.reason == "Not counted yet.")
    #expect(facts.value == nil)
  }
}
