import ContentSamples
import Editions
import Foundation
import Testing

@testable import Publishing

/// Pages of the made-up statement as the project's templates make them, byte for byte.
///
/// A failure leaves the new page beside the old one, as `….actual.html`: open both. When the change is wanted,
/// `TALLY_RENEW_GOLDENS=1 swift test --filter GoldenPages` takes the new pages over. That run fails all the same,
/// so that no machine can pass by renewing.
@Suite("Golden pages")
struct GoldenPagesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  private static let pages = [
    "index.html", "2022-02/index.html", "2022-02/thefts.html", "2022-02/survey.html",
    "2022-02/scorecard.html",
  ]
  private static let laterPages = [
    "measures.html", "measures/thefts.html", "revisions.html", "corrections.html", "2022-02/thefts.html",
  ]
  /// The statement with a correction, and with a later edition that revises a figure.
  private static let later = Content.northshire.withNextEdition
    .replacing(
      "presented-by: The deputy",
      with: """
        presented-by: The deputy
        corrections:
          - date: 2022-03-01
            measure: thefts
            was: "90"
            is: "900"
            because: A digit was missing.
        """, in: "editions/2022-02/edition.yml"
    )
    .with(
      "editions/2022-05/theft/thefts/data.csv",
      "period,value,note\nYE 2019-06,1210 [r],late reports are in it\nYE 2022-03,880 [p],"
    )

  @Test("a page is what it was", arguments: pages)
  func page(path: String) throws {
    try check(path, of: .northshire, named: path)
  }

  @Test("a page of more than one edition is what it was", arguments: laterPages)
  func laterPage(path: String) throws {
    try check(path, of: Self.later, named: "later/\(path)")
  }

  private func check(_ path: String, of content: Content, named file: String) throws {
    let drawn = Data(try rendered(path, of: content).utf8)
    let name = file.replacingOccurrences(of: "/", with: "-").replacingOccurrences(of: ".html", with: "")
    let expected = Self.folder.appendingPathComponent("\(name).html")
    let actual = Self.folder.appendingPathComponent("\(name).actual.html")
    try? FileManager.default.removeItem(at: actual)
    if (try? Data(contentsOf: expected)) == drawn { return }
    if ProcessInfo.processInfo.environment["TALLY_RENEW_GOLDENS"] == "1" {
      try drawn.write(to: expected)
      Issue.record("Golden/\(name).html is renewed; look at the difference before you commit it.")
    } else {
      try drawn.write(to: actual)
      Issue.record("Golden/\(name).html has changed; look at \(name).actual.html beside it.")
    }
  }

  private func rendered(_ path: String, of content: Content) throws -> String {
    try #require(content.problems.filter { !$0.hasPrefix("warning") } == [])
    let publication = try #require(content.publication)
    var page: OutputFile?
    SitePress(publication, templates: try RealTemplates.read()).print { file in
      if file.path == path { page = file }
    }
    return String(decoding: try #require(page).bytes, as: UTF8.self)
  }
}
