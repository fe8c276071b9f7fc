import Foundation
import Testing

@testable import SiteFolder

@Suite("Where the site's folder stands")
struct SiteLocationTests {
  let bench = Workbench()

  private func refusal(replacing folder: String) -> SiteFolderProblem? {
    do {
      _ = try SiteWriter(replacing: folder)
      return nil
    } catch { return error }
  }

  @Test("where it is a link the folder that it leads to is replaced, and the link stays")
  func link() throws {
    let (real, link) = (bench.path + "/real", bench.site)
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
    for text in ["old", "new"] { try bench.build(["index.html": text]) }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real")
    #expect(try String(contentsOfFile: real + "/index.html", encoding: .utf8) == "new")
    #expect(try bench.besides() == ["Site", "real"])
  }

  @Test("a slash at the end makes no difference")
  func slash() throws {
    for text in ["old", "new"] {
      var writer = try SiteWriter(replacing: bench.site + "/")
      try writer.add(text, at: "index.html")
      _ = try writer.commit()
    }
    #expect(try bench.text("index.html") == "new")
    #expect(try bench.besides() == ["Site"])
  }

  @Test("a file is refused")
  func file() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: bench.site))
    let problem = try #require(refusal(replacing: bench.site))
    #expect(problem.message == "The output `\(bench.site)` is a file, not a folder.")
    #expect(problem.help == "Name another output, or move the file away.")
    #expect(try String(contentsOfFile: bench.site, encoding: .utf8) == "mine")
    #expect(refusal(replacing: bench.site + "/in") == .notAFolder(folder: bench.site + "/in"))
  }

  @Test("a link that leads nowhere is refused")
  func brokenLink() throws {
    try FileManager.default.createSymbolicLink(atPath: bench.site, withDestinationPath: "nowhere")
    #expect(
      refusal(replacing: bench.site)?.message == "The output `\(bench.site)` is a link that leads nowhere.")
  }

  @Test("a folder in one that is missing is refused")
  func noParent() {
    let folder = bench.path + "/missing/Site"
    #expect(
      refusal(replacing: folder)?.message
        == "The folder `\(bench.path)/missing`, which is to hold the output `\(folder)`, does not exist.")
  }

  @Test("the working directory, and what holds it, are refused", arguments: [".", "..", "/"])
  func workingDirectory(folder: String) {
    #expect(
      refusal(replacing: folder)?.message
        == "The output `\(folder)` is or holds the folder that this command runs in.")
  }

  @Test("a folder in one that nobody may write to is refused")
  func notAllowed() throws {
    // The kernel's own folder, or the sealed volume, takes no files even from root.
    #if os(Linux)
      let folder = "/sys/Site"
    #else
      let folder = "/System/Site"
    #endif
    let problem = try #require(refusal(replacing: folder))
    #expect(problem.message == "You may not write to `\(folder)`.")
    #expect(problem.help == "Ask for the right to write there, or name another output.")
  }
}
