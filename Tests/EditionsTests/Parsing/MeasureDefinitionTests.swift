import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("measure.yml")
struct MeasureDefinitionTests {
  private let file = "\(Content.thefts)/measure.yml"

  @Test("holds what is counted, in what unit, which way is better, and the source")
  func measure() throws {
    let measure = try #require(Content.northshire.publication?.editions.first?.measures.first)
    #expect(measure.id == "thefts")
    #expect(measure.title == "Thefts recorded by the police")
    #expect(measure.short == "Thefts")
    #expect(measure.definition == "Thefts of any kind.")
    #expect(measure.quantity == Quantity(unit: .count, noun: "thefts", better: .lower))
    #expect(measure.note == "Attempts are in it.")
    let source = try #require(measure.source)
    #expect(source.title == "Recorded crime")
    #expect(source.publisher == "Home Office")
    #expect(source.address == "https://crime.example")
    #expect(source.place == "paragraph 2")
    #expect(measure.chart == nil)
    #expect(measure.derivation == nil)
  }

  @Test(
    "each unit is read by its name",
    arguments: [
      ("count", Unit.count), ("percent", .percent), ("per 1,000", .rate(per: 1000)),
      ("per 100,000", .rate(per: 100_000)), ("days", .days), ("pounds", .pounds),
    ])
  func units(name: String, unit: Unit) throws {
    let measure = try #require(
      Content.oneMeasure("period,value\n2021,4", definition: ["unit: \(name)"]).measure)
    #expect(measure.quantity.unit == unit)
  }

  @Test("counts, and says that neither way is better, where it says nothing of either")
  func defaults() throws {
    let measure = try #require(Content.oneMeasure("period,value\n2021,4").measure)
    #expect(measure.quantity == Quantity(unit: .count, noun: "thefts", better: .neither, decimals: nil))
    #expect(measure.short == "Thefts")
    #expect(measure.evidence == nil)
  }

  @Test("may ask for decimals, a kind of chart and a derivation")
  func wishes() throws {
    let content = Content.oneMeasure(
      "period,value\n2019,4\n2020,5",
      definition: ["unit: per 1,000", "decimals: 2", "chart: columns", "derive: rate", "better: higher"]
    ).with("population.csv", "area,year,age,people,source\n,2019,all,1000,Estimate\n,2020,all,1000,Estimate")
    let measure = try #require(content.measure)
    #expect(measure.quantity.decimals == 2)
    #expect(measure.quantity.better == .higher)
    #expect(measure.chart == .columns)
    #expect(measure.derivation == .rate)
  }

  @Test("needs a title and a noun")
  func needs() {
    let content = Content.oneMeasure("period,value\n2021,4").with(file, "unit: count")
    #expect(
      content.problems
        == ["noun", "title"].map {
          "\(file):1:1 `\($0)` is missing, and a measure needs it. Add a line that begins with `\($0):`."
        })
  }

  @Test(
    "what is no choice is answered with the choices",
    arguments: [
      ("unit: percents", "7 `percents` is no choice for `unit`. Did you mean `percent`?"),
      ("better: less", "9 `less` is no choice for `better`. Write one of `lower`, `higher` or `neither`."),
      ("decimals: 7", "11 `7` is no choice for `decimals`. Did you mean `0`, `1` or `2`?"),
      (
        "chart: pie",
        """
        8 `pie` is no choice for `chart`. Write one of `line`, `multiples`, `process`, `columns`, `stacked`, \
        `grouped`, `bars`, `comparison`, `slope`, `dumbbell`, `progress` or `none`.
        """
      ),
      ("derive: year", "9 `year` is no choice for `derive`. Write one of `year-ending` or `rate`."),
      ("evidence: poxy", "11 `poxy` is no choice for `evidence`. Did you mean `proxy`?"),
    ])
  func choices(line: String, problem: String) {
    let content = Content.oneMeasure("period,value\n2021,4", definition: [line])
    #expect(content.problems == ["\(file):3:\(problem)"])
  }

  @Test("a rate can only be derived in the unit of a rate")
  func rateWithoutUnit() {
    let content = Content.oneMeasure("period,value\n2021,4", definition: ["derive: rate"])
    #expect(
      content.problems == [
        """
        \(file) A rate is to be derived, and the unit is no rate. \
        Set `unit` to `per 1,000` or `per 100,000`.
        """
      ])
  }
}
