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
