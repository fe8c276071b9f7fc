import ContentSamples
import Testing

@Suite("decimals-in-count")
struct DecimalsInCountTests {
  private let data = "\(Content.thefts)/data.csv"
  private let help = """
    Write a whole number, `1,234` or `1234` where the dot sets off thousands; or set the `unit`, or `decimals` where \
    the numbers rightly have them, in `measure.yml`.
    """

  @Test("a count, what it is out of and its change have no decimals")
  func counts() {
    let content = Content.oneMeasure(
      "period,value,of,change,against\n2020,12,,,\n2021,39.5,40.5,27.50,2020",
      definition: ["of: requirement"])
    #expect(
      content.problems == [
        "\(data):3 `27.50` in `change` has decimals, and what is counted is whole. \(help)",
        "\(data):3 `39.5` in `value` has decimals, and what is counted is whole. \(help)",
        "\(data):3 `40.5` in `of` has decimals, and what is counted is whole. \(help)",
      ])
  }

  @Test("the counts that a rate is worked out from have none either, whatever is shown of the rate")
  func countsOfRates() {
    let content = Content.oneMeasure(
      "period,value\n2021,39.5", definition: ["unit: per 1,000", "derive: rate", "decimals: 2"],
      others: ["population.csv": "area,year,age,people,source\n,2021,all,500000,x"])
    #expect(
      content.problems == ["\(data):2 `39.5` in `value` has decimals, and what is counted is whole. \(help)"])
  }

  @Test(
    "other units have them, and so has a count of which the author says so",
    arguments: [["unit: percent"], ["unit: per 1,000"], ["unit: days"], ["unit: pounds"], ["decimals: 1"]])
  func others(definition: [String]) {
    #expect(Content.oneMeasure("period,value\n2021,39.5", definition: definition).problems == [])
  }

  @Test("a further table is held to its own unit and decimals")
  func furtherTable() {
    func problems(_ said: String) -> [String] {
      Content.oneMeasure(
        "period,value\n2021,39", definition: ["tables: { by-kind: { \(said) } }"],
        others: ["\(Content.thefts)/by-kind.csv": "period,value\n2021,39.5"]
      ).problems
    }
    #expect(problems("unit: percent") == [])
    #expect(problems("decimals: 1") == [])
    #expect(
      problems("noun: vans") == [
        "\(Content.thefts)/by-kind.csv:2 `39.5` in `value` has decimals, and what is counted is whole. \(help)"
      ])
  }
}
