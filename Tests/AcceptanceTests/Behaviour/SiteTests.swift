import Foundation
import Testing

@Suite("The built site")
struct SiteTests {
  let sandbox: Sandbox
  let pages: [Page]

  init() throws {
    sandbox = try Sandbox()
    try #require(sandbox.tally("build").status == 0)
    pages = try sandbox.pages()
    try #require(pages.count > 10)
  }

  @Test("has only links that name a file of the site, or the web where words or sources do")
  func links() throws {
    let files = try Set(sandbox.tree("Site").keys)
    for page in pages {
      for address in page.attributes("href") + page.attributes("src") {
        if address.hasPrefix("https://") || address.hasPrefix("mailto:") { continue }
        if address.hasPrefix("#") {
          #expect(page.attributes("id").contains(String(address.dropFirst())), "\(page.path): \(address)")
          continue
        }
        let target = try #require(page.target(of: address), "\(page.path): \(address)")
        #expect(files.contains(target), "\(page.path): \(address)")
        guard let anchor = address.split(separator: "#").dropFirst().first else { continue }
        let page = pages.first { $0.path == target }
        #expect(page?.attributes("id").contains(String(anchor)) == true, "\(address)")
      }
    }
  }

  @Test("loads nothing from elsewhere, and has no script and no style in an element")
  func loadsNothing() {
    for page in pages {
      for link in page.html.matches(of: #/<(?:link|img|iframe|source)\s[^>]*>/#) {
        #expect(!link.0.contains("//"), "\(page.path): \(link.0)")
      }
      #expect(page.attributes("src").allSatisfy { !$0.contains(":") })
      let scripts = page.html.matches(of: #/<script[^>]*>[^<]*<\/script>/#).map { String($0.0) }
      let sorts = page.path.hasSuffix("/scorecard.html")
      #expect(scripts == (sorts ? [#"<script src="../assets/sort.js" defer></script>"#] : []), "\(page.path)")
      #expect(page.count(of: "script") == scripts.count && page.count(of: "style") == 0, "\(page.path)")
      #expect(page.attributes("style").isEmpty, "\(page.path)")
      let handlers = page.html.matches(of: #/\son[a-z]+=/#)
      #expect(handlers.isEmpty, "\(page.path)")
    }
  }

  @Test("has one heading of the first rank, a title, a language and no id twice on each page")
  func outline() throws {
    var titles: Set<String> = []
    for page in pages {
      #expect(page.count(of: "h1") == 1, "\(page.path)")
      #expect(page.html.contains(#/<html lang="en-GB">/#), "\(page.path)")
      let title = try #require(page.html.firstMatch(of: #/<title>([^<]+)</title>/#), "\(page.path)")
      #expect(titles.insert(String(title.1)).inserted, "\(page.path) has the title of another page")
      let ids = page.attributes("id")
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test("has no word and no number of a draft, in text or in names")
  func draft() throws {
    let marks = ["zanzibar", "765432", "765,432", "654321", "654,321", "876543", "876,543", "2022-05"]
    for (path, text) in try sandbox.texts("Site") {
      for mark in marks {
        #expect(!path.lowercased().contains(mark) && !text.lowercased().contains(mark), "\(path): \(mark)")
      }
    }
  }

  @Test("is the same whoever signed it")
  func signOffs() throws {
    let unsigned = try sandbox.tree("Site")
    let edition = "Content/editions/2022-02/edition.yml"
    let signOff = "sign-offs:\n  - by: Registrar\n    signed: 2022-02-18\n    name: A. Westerly\n"
    try sandbox.put(edition, try sandbox.text(edition) + signOff)
    try #require(sandbox.tally("build").status == 0)
    #expect(try sandbox.tree("Site") == unsigned)
  }

  @Test("has no comment of any source")
  func comments() throws {
    for (path, text) in try sandbox.texts("Site") { #expect(!text.contains("AUTHORS-NOTE"), "\(path)") }
  }

  @Test("publishes tables that are content again: the same data make the same table and the same page")
  func tablesReadBack() throws {
    let before = try sandbox.texts("Site")
    let measures = try FileManager.default.subpathsOfDirectory(atPath: sandbox["Content"].path)
      .filter { $0.hasSuffix("/data.csv") && $0.hasPrefix("editions/2022-02/") }
    try #require(measures.count > 4)
    for path in measures {
      let id = path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      let published = try #require(before["2022-02/\(id).csv"])
      try sandbox.put("Content/\(path)", published)
    }
    try #require(sandbox.tally("build").status == 0)
    let after = try sandbox.texts("Site")
    for path in before.keys.sorted() { #expect(after[path] == before[path], "\(path)") }
  }
}
