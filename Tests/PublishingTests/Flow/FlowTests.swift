import ContentSamples
import Diagnostics
import Editions
import Foundation
import Publishing
import Reading
import Testing

@Suite("The flow")
struct FlowTests {
  private let templates: SourceTree
  private let draft = Content.northshire
    .with(
      "editions/2022-05/edition.yml",
      "title: Plans\ndate: 2022-05-24\nstate: draft\nsource:\n  title: Paper 9\nsections: [plans.md]"
    )
    .with("editions/2022-05/plans.md", "# Plans\n\nSecret.")
  /// The same with raw HTML in the draft.
  private var broken: Content { draft.with("editions/2022-05/plans.md", "# Plans\n\n<b>Secret.</b>") }

  init() throws { templates = try #require(RealTemplates.tree) }

  private func outcome(of content: Content, drafts: Drafts) -> Flow.Outcome {
    var flow = Flow(drafts: drafts)
    return flow.run(on: SiteSources(content: content.tree, templates: templates))
  }

  @Test("leaves drafts out, with what is wrong with them, checks them, or shows them")
  func drafts() {
    let shown = [Drafts.leftOut, .checked, .shown].map {
      outcome(of: draft, drafts: $0).publication?.editions.map(\.id)
    }
    #expect(shown == [["2022-02"], ["2022-02"], ["2022-05", "2022-02"]])
    let rules = [Drafts.leftOut, .checked, .shown].map {
      outcome(of: broken, drafts: $0).diagnostics.sorted.map(\.rule)
    }
    #expect(rules == [[], ["raw-html"], ["raw-html"]])
    #expect(outcome(of: broken, drafts: .shown).press == nil)
  }

  @Test("remembers templates only as long as they are the same")
  func templatesChange() throws {
    var flow = Flow(drafts: .shown)
    func press(_ templates: SourceTree?) -> SitePress? {
      flow.run(on: SiteSources(content: draft.tree, templates: templates)).press
    }
    let first = try #require(press(templates)?.file(at: "index.html"))
    #expect(press(templates)?.file(at: "index.html") == first)
    let withoutFrame = templates.filter { $0 != "frame.mustache" }
    #expect(press(withoutFrame) == nil)
    #expect(press(withoutFrame) == nil)
    #expect(press(nil) == nil)
    #expect(press(templates)?.file(at: "index.html") == first)
  }
}
