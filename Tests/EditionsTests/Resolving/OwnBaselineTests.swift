import ContentSamples
import Testing

@testable import Editions

@Suite("A measure's own baseline")
struct OwnBaselineTests {
  private let content = Content.oneMeasure(
    "period,value\nYE 2018-06,1000\nYE 2019-06,1200\nYE 2021-12,900", definition: ["baseline: YE 2018-06"])

  @Test("is what its change is measured from, before the edition's")
  func findings() throws {
    let measure = try #require(content.measure)
    #expect(measure.baseline == measure.findings.change?.from)
    #expect(measure.findings.change?.difference?.value.number == -100)
  }

  @Test("is a period of the measure's data, or one that a change is from")
  func notThere() {
    let file = "\(Content.thefts)/measure.yml"
    let mistyped = content.replacing("baseline: YE 2018-06", with: "baseline: YE 2081-06", in: file)
    #expect(
      mistyped.problems == [
        """
        \(file):3:11 The baseline of the measure is the year ending June 2081, of which its data have neither a value \
        nor a change. Add its row to `data.csv`, name a period that is there, or say under `not-published` that the \
        paper does not print it.
        """
      ])
    let change = "period,value,percent,against\nYE 2021-12,900,-10%,YE 2018-06"
    #expect(content.with("\(Content.thefts)/data.csv", change).problems == [])
  }

  @Test("may be one that the paper does not print, and of a measure without data any")
  func notPublished() {
    func problems(_ key: String, _ data: String?) -> [String] {
      Content.oneMeasure(data, definition: ["baseline: YE 2018-06", key]).problems
    }
    #expect(problems("not-published: Of the years before, none is printed.", "period,value\n2021,900") == [])
    #expect(problems("no-data: Nobody counts.", nil) == [])
  }

  @Test("is what words beside it mean by the baseline")
  func words() {
    let edition = "editions/2022-02/edition.yml"
    let voiced = content.replacing(
      "sections: [theft]", with: "sections: [theft]\nvoices: { force: { name: The force } }", in: edition)
    func problems(_ words: String) -> [String] { voiced.with("\(Content.thefts)/force.md", words).problems }
    #expect(problems("They [fell by 10%](=percent(baseline)) from [1,000](=value(baseline)).") == [])
    #expect(problems("They [fell by 25%](=percent).").count == 1)
  }
}
