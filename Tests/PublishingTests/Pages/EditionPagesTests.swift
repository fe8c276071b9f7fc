import ContentSamples
import Editions
import Testing

@testable import Publishing

@Suite("Pages of an edition")
struct EditionPagesTests {
  private let edition = "editions/2022-02/edition.yml"

  private func page(_ path: String, of content: Content) throws -> String {
    let press = SitePress(try #require(content.publication), templates: try RealTemplates.read())
    return String(decoding: try #require(press.file(at: path)).bytes, as: UTF8.self)
  }

  @Test("lead from a measure that is no longer reported to the one that is reported instead")
  func successor() throws {
    let content = Content.northshire.replacing(
      "unit: percent", with: "unit: percent\nretired: It is asked no more.\nsuccessor: thefts",
      in: "editions/2022-02/theft/survey/measure.yml")
    let link = "<a href=\"../2022-02/thefts.html\">Thefts recorded by the police</a>"
    #expect(
      try page("2022-02/index.html", of: content).contains(
        "<p class=\"status-note\"><b>Reported instead:</b> \(link)</p>"))
    #expect(
      try page("2022-02/survey.html", of: content).contains("<dt>Reported instead</dt><dd>\(link)</dd>"))
  }

  @Test("have no two rows of the same name beside a measure")
  func rows() throws {
    let content = Content.oneMeasure(
      "period,value\nYE 2019-06,1200\nYE 2021-12,900",
      definition: [
        "better: lower", "grade: { awarded: fair, because: It was seen. }", "target: { percent: -30 }",
      ]
    ).replacing("sections: [theft]", with: "sections: [theft]\ngrades: [good, fair]", in: edition)
    let terms = try page("2022-02/thefts.html", of: content).matches(of: #/<dt>([^<]*)</dt>/#).map {
      String($0.1)
    }
    #expect(Set(terms).isSuperset(of: ["Grade", "Why this grade", "Target", "Against the target", "Change"]))
    #expect(terms.count == Set(terms).count, "\(terms)")
  }
}
