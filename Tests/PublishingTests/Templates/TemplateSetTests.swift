import ContentSamples
import Diagnostics
import Reading
import Testing

@testable import Publishing

@Suite("The templates of a site")
struct TemplateSetTests {
  @Test("that the project brings have no problems")
  func real() throws {
    let templates = try RealTemplates.read()
    #expect(templates.assets.map(\.path).contains("assets/tally.css"))
  }

  @Test("are there for every kind of page")
  func missing() {
    var problems = DiagnosticList()
    let tree = SourceTree(root: "Templates", files: [("frame.mustache", Array("{{{main}}}".utf8))])
    #expect(TemplateSet(tree, into: &problems) == nil)
    let kinds = [
      "corrections": "the list of corrections", "editions": "the list of editions",
      "figure": "charts",
      "history": "the pages of measures through time", "home": "the home page", "measure": "measure pages",
      "measures": "the list of measures", "not-found": "the page for what is not found",
      "page": "plain pages", "revisions": "the list of revisions",
      "scorecard": "scorecards", "statement": "statements",
    ]
    #expect(
      problems.sorted.filter { $0.message.hasPrefix("There is no template") }.map {
        "\($0.place) \($0.message)"
      }
        == kinds.sorted { $0.key < $1.key }.map {
          "Templates/\($0.key).mustache There is no template for \($0.value)."
        })
  }
}
