import Foundation
import SeededNumbers
import Testing

@Suite("Replacing the site")
struct ReplacingTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test("leaves a page that did not change as old as it was")
  func modificationTime() throws {
    try sandbox.tally("build")
    let long = Date(timeIntervalSince1970: 1_000_000_000)
    for path in ["Site/methods.html", "Site/about.html"] {
      try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: sandbox[path].path)
    }
    try sandbox.replace("Words about the site.", with: "Other words.", in: "Content/pages/about.md")
    let outcome = try sandbox.tally("build")
    #expect(outcome.output.contains("; 1 file written, "))
    #expect(try sandbox.modified("Site/methods.html") == long)
    #expect(try sandbox.modified("Site/about.html") > long)
    #expect(try sandbox.text("Site/about.html").contains("Other words."))
  }

  @Test("leaves what somebody else put into its folder")
  func foreignFiles() throws {
    try sandbox.put("Site/.gitignore", "*\n")
    try sandbox.put("Site/photos/board.jpg", "photo")
    try sandbox.tally("build")
    try sandbox.replace("Words about the site.", with: "Other words.", in: "Content/pages/about.md")
    try sandbox.tally("build")
    #expect(try sandbox.text("Site/.gitignore") == "*\n")
    #expect(try sandbox.text("Site/photos/board.jpg") == "photo")
  }

  @Test("takes away the pages of what is gone")
  func gone() throws {
    try sandbox.tally("build")
    try sandbox.remove("Content/pages/about.md")
    #expect(try sandbox.tally("build").output.contains(", 1 removed: "))
    #expect(!FileManager.default.fileExists(atPath: sandbox["Site/about.html"].path))
  }

  @Test("does not happen where anything is wrong: the old site stays to the byte")
  func brokenContent() throws {
    try sandbox.tally("build")
    let before = try sandbox.tree("Site")
    try sandbox.replace("Words about the site.", with: "<b>Words</b>", in: "Content/pages/about.md")
    #expect(try sandbox.tally("build").status == 1)
    #expect(try sandbox.tree("Site") == before)
  }

  @Test("gives the same bytes wherever, whenever and by whomever it is done")
  func deterministic() throws {
    try sandbox.tally("build")
    let elsewhere = sandbox["a folder/below"]
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let outcome = try sandbox.tally(
      "build", "--content", "../../Content", "--templates", sandbox["Templates"].path + "/",
      "--output", "Other",
      shell: "umask 077",
      environment: [
        "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "HOME": "/nonexistent",
        "USER": "nobody",
      ],
      in: elsewhere)
    #expect(outcome.status == 0)
    let (here, there) = (try sandbox.tree("Site"), try sandbox.tree("a folder/below/Other"))
    #expect(here.keys.sorted() == there.keys.sorted())
    for (path, bytes) in here { #expect(there[path] == bytes, "\(path)") }
  }

  @Test("leaves the old site or the new one, whole, when it is killed")
  func killed() throws {
    let about = "Content/pages/about.md"
    let old = try builtTree()
    try sandbox.put(about, "# About this site\n\nNewer words.\n")
    try sandbox.replace("Board paper", with: "Council paper", in: "Content/editions/2022-02/edition.yml")
    let new = try builtTree()
    try #require(old != new)
    var random = SplitMix64(seed: 2022)
    var deaths = 0
    for _ in 0..<24 {
      let running = try sandbox.start("build")
      usleep(UInt32.random(in: 0..<250_000, using: &random))
      kill(running.process.processIdentifier, SIGKILL)
      if try running.outcome().status == nil { deaths += 1 }
      let tree = try sandbox.tree("Site")
      #expect(tree == old || tree == new)
    }
    #expect(deaths > 0)
    #expect(try sandbox.tally("build").status == 0)
    #expect(try sandbox.tree("Site") == new)
    let besides = try FileManager.default.contentsOfDirectory(atPath: sandbox.root.path)
    #expect(besides.filter { $0.contains("tally-") }.isEmpty)
  }

  private func builtTree() throws -> [String: Data] {
    try #require(sandbox.tally("build").status == 0)
    return try sandbox.tree("Site")
  }
}

extension Sandbox {
  /// When a file was written.
  func modified(_ path: String) throws -> Date {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[path].path)
    return try #require(attributes[.modificationDate] as? Date)
  }
}
