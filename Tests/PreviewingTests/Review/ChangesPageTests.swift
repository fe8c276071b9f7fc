import ContentSamples
import Testing

@testable import Previewing

@Suite("The page of what changed")
struct ChangesPageTests {
  private let draft = Content.northshire.withNextEdition
    .replacing("state: published", with: "state: draft", in: "editions/2022-05/edition.yml")
    .replacing("YE 2021-12,900 [p]", with: "YE 2021-12,880", in: "editions/2022-05/theft/thefts/data.csv")
    .with("editions/2022-05/theft/force.md", "Thefts fell again.\n\n- More patrols\n- Better locks")

  private func page(_ path: String) throws -> String? {
    try Samples.site(draft).pages?[path].map { String($0.bytes) }
  }

  @Test("tells figures with both values and their difference, and words that are new")
  func changes() throws {
    let html = try #require(try page(".preview/changes/2022-05.html"))
    #expect(html.contains("<h1 class=\"long\">What changed in 2022-05 since 2022-02</h1>"))
    #expect(html.contains("<td class=\"n\">−20</td>"))
    #expect(html.contains("<ins><span class=\"unseen\">new: </span>fell again.</ins>"))
    #expect(html.contains("<del><span class=\"unseen\">gone: </span>fell.</del>"))
  }

  @Test("tells deliverables that are new, gone or of another status")
  func deliverables() throws {
    let section = "editions/2022-05/theft/section.yml"
    let content = draft.replacing("status: met", with: "status: under way", in: section)
      .replacing("lamp-scheme:", with: "lamps:", in: section)
    let html = String(try #require(try Samples.site(content).pages?[".preview/changes/2022-05.html"]).bytes)
    #expect(
      html.contains(
        """
        <h2>Deliverables</h2>
        <ul class="rows"><li><p>Give locks to those who ask, status: <del><span class="unseen">gone: </span>met</del> \
        <ins><span class="unseen">new: </span>under way</ins></p></li>
        <li><p><ins><span class="unseen">new: </span>Light the streets</ins></p></li>
        <li><p><del><span class="unseen">gone: </span>Light the streets</del></p></li>
        </ul>
        """))
  }

  @Test("is there for editions alone that another was published before")
  func others() throws {
    #expect(try page(".preview/changes/2022-02.html") == nil)
    #expect(try page(".preview/changes/2023-02.html") == nil)
  }

  @Test("is where the bar of the edition's pages leads to")
  func link() throws {
    let site = try Samples.site(draft)
    let file = try #require(site.pages?["2022-05/thefts.html"])
    let html = String(PreviewPage(file: file, site: site).bytes())
    #expect(html.contains("<a href=\"/.preview/changes/2022-05.html\">What changed since February 2022</a>"))
  }
}
