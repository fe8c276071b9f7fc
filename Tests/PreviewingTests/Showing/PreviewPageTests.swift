import Diagnostics
import Publishing
import Testing

@testable import Previewing

@Suite("A page in the preview")
struct PreviewPageTests {
  private func shown(_ html: String, at path: String = "index.html", in site: PreviewSite? = nil) throws
    -> String
  {
    let file = OutputFile(path: path, bytes: Array(html.utf8))
    return String(PreviewPage(file: file, site: try site ?? Samples.site(.northshire)).bytes())
  }

  @Test("is the page of the site but for its policy and what the preview adds before two tags")
  func same() throws {
    let site = try Samples.site()
    let file = try #require(site.pages?["2022-02/thefts.html"])
    let built = String(file.bytes)
    let page = String(PreviewPage(file: file, site: site).bytes())
    let meta = try #require(built.firstMatch(of: /<meta http-equiv="Content-Security-Policy"[^>]*>/))
    let additions = [
      String(
        try #require(page.firstMatch(of: /<link rel="stylesheet" href="\/\.preview(?s:.*)<\/script>\n/)).0),
      String(try #require(page.firstMatch(of: /<aside class="tally-preview"(?s:.*)<\/aside>\n/)).0),
    ]
    #expect(
      built.replacing(String(meta.0), with: "") == additions.reduce(page) { $0.replacing($1, with: "") })
    #expect(!built.contains("preview"))
  }

  @Test("loses its policy however it is written, and no other element")
  func policy() throws {
    let page = try shown(
      "<head><META content='a' HTTP-EQUIV='content-security-policy'><meta name=\"description\" content=\"b\"></head>"
    )
    #expect(!page.lowercased().contains("content-security-policy"))
    #expect(page.contains("<head><meta name=\"description\" content=\"b\"><link"))
  }

  @Test(
    "has the preview's script and bar though tags are missing, as HTML allows",
    arguments: ["", "<p>Words", "<HTML><BODY>a</BODY></HTML>", "<meta"])
  func loose(html: String) throws {
    let page = try shown(html)
    #expect(page.contains("<script src=\"/.preview/preview.js\" defer></script>"))
    #expect(page.contains("<aside class=\"tally-preview\""))
  }

  @Test(
    "of a draft says so in its title, in its bar, at its beginning and on paper",
    arguments: ["2022-05/index.html", "index.html"])
  func draft(path: String) throws {
    let site = try Samples.site()
    let file = try #require(site.pages?[path])
    let page = String(PreviewPage(file: file, site: site).bytes())
    #expect(page.contains("<title>Draft: "))
    #expect(page.contains("<strong>Draft</strong> Plans, 24 May 2022: not published."))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"/.preview/draft.css\">"))
  }

  @Test(
    "of a published edition does not",
    arguments: ["2022-02/index.html", "2022-02/thefts.html", "measures.html"])
  func published(path: String) throws {
    let site = try Samples.site()
    let page = String(PreviewPage(file: try #require(site.pages?[path]), site: site).bytes())
    #expect(!page.contains("<strong>Draft</strong>") && !page.contains("draft.css"))
    #expect(page.contains("<strong>Preview</strong> with drafts."))
  }
}
