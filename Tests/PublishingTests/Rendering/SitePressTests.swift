import ContentSamples
import Editions
import Testing

@testable import Publishing

@Suite("The files of a site")
struct SitePressTests {
  private func files(of content: Content) throws -> [OutputFile] {
    try #require(content.problems == [])
    let press = SitePress(try #require(content.publication), templates: try RealTemplates.read())
    var files: [OutputFile] = []
    press.print { files.append($0) }
    return files
  }

  /// Northshire with an older edition, and a draft of the next one.
  private var northshire: Content {
    Content.northshire
      .with(
        "editions/2021-11/edition.yml",
        "title: Thefts in autumn\ndate: 2021-11-02\nstate: published\nsource:\n  title: Paper 3\nsections: [theft]"
      )
      .with("editions/2021-11/theft/section.yml", "title: Theft\nmeasures: [thefts]")
      .with(
        "editions/2021-11/theft/thefts/measure.yml",
        "title: Thefts\nnoun: thefts\nbetter: lower\nsource: { title: Paper 3, place: page 1 }"
      )
      .with("editions/2021-11/theft/thefts/data.csv", "period,value\nYE 2021-09,950")
      .with(
        "editions/2022-05/edition.yml",
        "title: Zebra crossings\ndate: 2022-05-24\nstate: draft\nsource:\n  title: Paper 9\nsections: [plans.md]"
      )
      .with("editions/2022-05/plans.md", "# Quagga\n\nSecret.")
  }

  @Test("are the pages of each edition with their downloads, and those of the whole site")
  func paths() throws {
    let paths = try files(of: northshire).map(\.path).filter { !$0.hasPrefix("assets/") }
    #expect(
      Set(paths) == [
        "index.html", "editions.html", "measures.html", "revisions.html", "corrections.html", "methods.html",
        "404.html", "measures/thefts.html", "2022-02/index.html",
        "2022-02/scorecard.html", "2022-02/thefts.html", "2022-02/thefts.csv", "2022-02/thefts.by-area.csv",
        "2022-02/thefts.json", "2022-02/thefts.svg", "2022-02/survey.html", "2022-02/survey.csv",
        "2022-02/survey.json", "2022-02/survey.svg", "2021-11/index.html", "2021-11/scorecard.html",
        "2021-11/thefts.html", "2021-11/thefts.csv", "2021-11/thefts.json",
      ])
    #expect(Set(paths).count == paths.count)
  }

  @Test("are the same bytes in the same order each time")
  func deterministic() throws {
    #expect(try files(of: northshire) == files(of: northshire))
  }

  @Test("hold no word of a draft")
  func drafts() throws {
    for file in try files(of: northshire) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in ["2022-05", "Zebra", "Quagga", "Secret", "Paper 9"] {
        #expect(!text.contains(word), "\(file.path) holds `\(word)`")
      }
    }
  }

  @Test("hold only relative links, each to a file of the site", arguments: ["", "../"])
  func links(root: String) throws {
    let files = try files(of: northshire)
    let paths = Set(files.map(\.path))
    for file in files where file.isPage && file.path.contains("/") == !root.isEmpty {
      let html = String(decoding: file.bytes, as: UTF8.self)
      for match in html.matches(of: /(?:href|src)="([^"#]+)[^"]*"/) where !match.1.contains(":") {
        let below = match.1.hasPrefix("../") ? String(match.1.dropFirst(3)) : folder(of: file.path) + match.1
        #expect(paths.contains(below), "\(file.path) links to \(match.1)")
      }
    }
  }

  @Test("lead from a measure to the same measure in other editions")
  func otherEditions() throws {
    let page = try #require(try files(of: northshire).first { $0.path == "2022-02/thefts.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("href=\"../2021-11/thefts.html\""))
  }

  @Test("are pages that ask no other host for anything")
  func ownHost() throws {
    for file in try files(of: northshire) where file.isPage {
      let html = String(decoding: file.bytes, as: UTF8.self)
      #expect(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"))
      #expect(!html.contains(/(?:<script|<img|<link)[^>]*(?:src|href)="(?:https?:)?\/\//))
    }
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
