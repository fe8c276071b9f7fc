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

  @Test("a page is what it was", arguments: pages)
  func page(path: String) throws {
    let drawn = Data(try rendered(path).utf8)
    let name = path.replacingOccurrences(of: "/", with: "-").replacingOccurrences(of: ".html", with: "")
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

  private func rendered(_ path: String) throws -> String {
    let publication = try #require(Content.northshire.publication)
    var page: OutputFile?
    SitePress(publication, templates: try RealTemplates.read()).print { file in
      if file.path == path { page = file }
    }
    return String(decoding: try #require(page).bytes, as: UTF8.self)
  }
}
