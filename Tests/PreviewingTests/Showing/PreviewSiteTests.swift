import ContentSamples
import Diagnostics
import Reading
import Testing

@testable import Previewing

@Suite("What is shown")
struct PreviewSiteTests {
  private func page(_ path: String, of site: PreviewSite) throws -> String {
    String(try #require(site.pages?[path]).bytes)
  }

  @Test("are drafts too")
  func drafts() throws {
    let site = try Samples.site()
    #expect(try page("2022-05/index.html", of: site).contains("Secret."))
    #expect(try page("editions.html", of: site).contains("Draft: Plans"))
    #expect(site.problems == [])
    #expect(!site.isBehind)
  }

  @Test("are the last pages that could be made, with the problems of the last run")
  func behind() throws {
    let good = try Samples.site()
    let broken = try Samples.site(
      Samples.broken.replacing("Secret", with: "Public", in: "editions/2022-05/plans.md"), after: good)
    #expect(try page("2022-05/index.html", of: broken).contains("Secret."))
    #expect(broken.problems.map(\.rule) == ["raw-html"])
    #expect(broken.isBehind)
    #expect(broken.version.pages == good.version.pages)
    #expect(broken.version.problems != good.version.problems)
    let mended = try Samples.site(after: broken)
    #expect(mended.version == good.version)
    #expect(!mended.isBehind)
  }

  @Test("are new pages where what is wrong can be put on a page, so that it is seen where it stands")
  func ruleBroken() throws {
    let content = Samples.content.with("editions/2022-05/plans.md", "# Quagga\n\nTODO: write this.")
    let site = try Samples.site(content, after: try Samples.site())
    #expect(site.problems.contains { $0.severity == .error && $0.place.path.hasSuffix("plans.md") })
    #expect(try page("2022-05/index.html", of: site).contains("TODO"))
    #expect(!site.isBehind)
  }

  @Test("are the pages of a draft whose words and date are still to come")
  func justBegun() throws {
    let content = Content.northshire.withNextEdition
      .replacing("state: published", with: "state: draft", in: "editions/2022-05/edition.yml")
      .replacing("date: 2022-05-24", with: "date: YYYY-MM-DD", in: "editions/2022-05/edition.yml")
      .with("editions/2022-05/theft/force.md", "<!-- Thefts fell. -->")
    let site = try Samples.site(content)
    #expect(Set(site.problems.filter { $0.severity == .error }.map(\.rule)) == ["date", "empty-words"])
    #expect(!site.isBehind)
    #expect(try page("2022-05/index.html", of: site).contains("Date to be given"))
  }

  @Test("is nothing before there was any page")
  func nothing() throws {
    let site = try Samples.site(Samples.broken)
    #expect(site.pages == nil)
    #expect(site.isBehind)
    #expect(site.version.pages == nil)
  }

  @Test("has another version for other content, and for style sheets one of their own")
  func versions() throws {
    let site = try Samples.site()
    let templates = try #require(RealTemplates.tree)
    var files: [(path: String, bytes: [UInt8])] = []
    _ = templates.filter { path in
      if let file = templates.file(path) { files.append((path, file.bytes)) }
      return true
    }
    let restyled = SourceTree(
      root: templates.root,
      files: files.map {
        $0.path == "assets/tally.css" ? ($0.path, $0.bytes + Array("p { color: red }".utf8)) : $0
      })
    let other = try Samples.site(templates: restyled, after: site)
    #expect(other.version.pages == site.version.pages)
    #expect(other.version.styles != site.version.styles)
    let reworded = try Samples.site(Samples.content.with("editions/2022-05/plans.md", "# Quagga\n\nOpen."))
    #expect(reworded.version.pages != site.version.pages)
    #expect(reworded.version.styles == site.version.styles)
    #expect(try Samples.site().version == site.version)
  }
}
