import ContentSamples
import Editions
import Testing

@Suite("A further table shown as a measure")
struct FurtherTableTests {
  private func rows(_ last: Int) -> String {
    let rows = (0..<24).map { month in
      let value = month < 12 ? 300 : (month == 23 ? last : 100 + month % 2 * 10)
      return "\(2019 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1),\(value)"
    }
    return (["period,value"] + rows).joined(separator: "\n")
  }

  private func shown(_ table: String, _ definition: [String]) throws -> (measure: Measure, table: Measure) {
    let content = Content.oneMeasure(
      rows(400), definition: definition, others: ["\(Content.thefts)/again.csv": table], baseline: "2019-01")
    #expect(content.problems == [])
    let publication = try #require(content.publication)
    let measure = try #require(publication.editions.first?.measures.first)
    return (measure, measure.showing(try #require(measure.tables.first), in: publication.site))
  }

  @Test("says of the same figures what the measure says, with limits that start again where its do")
  func sameFigures() throws {
    let restart = ["recalculations:", "  - from: 2020-01", "    because: The rules changed."]
    for definition in [[], restart] {
      let (measure, table) = try shown(rows(400), definition)
      #expect(measure.findings.change?.clarity.isOfProcess == true)
      #expect(table.findings == measure.findings)
    }
  }

  @Test("is judged by its own figures")
  func ownFigures() throws {
    let (measure, table) = try shown(rows(105), [])
    #expect(table.process != nil)
    #expect(table.process != measure.process)
  }
}
