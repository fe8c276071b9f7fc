import Testing

@testable import SiteFolder

@Suite("The paths of a new site's files")
struct ClaimedPathsTests {
  private func refusal(claiming paths: String...) -> SiteFolderProblem? {
    var claimed = ClaimedPaths()
    do {
      for path in paths { try claimed.claim(path) }
      return nil
    } catch { return error }
  }

  @Test(
    "they lead into the folder",
    arguments: ["index.html", "a/b/c.html", ".well-known/x", "a b/é.html", "..a"])
  func safe(path: String) {
    #expect(refusal(claiming: path) == nil)
  }

  @Test(
    "one that leads elsewhere, or cannot be written on every system or on one line, is refused",
    arguments: [
      "", "/", "/etc/passwd", "..", "a/../b", "./a", "a//b", "a/", "a\\b", "a\0b", "a\nb", "a\u{7F}",
    ])
  func unsafe(path: String) throws {
    let problem = try #require(refusal(claiming: path))
    #expect(problem.message == "`\(path)` is not the path of a file inside the output.")
    #expect(
      problem.help
        == "Start from the output's folder, join names with `/`, and leave out `.`, `..`, `\\` and control characters."
    )
  }

  @Test("the same path twice is refused")
  func twice() {
    #expect(
      refusal(claiming: "a/b.html", "c.html", "a/b.html")?.message
        == "Two files are to be written to `a/b.html`.")
  }

  @Test("a path that is both a file and a folder is refused, in either order")
  func fileAndFolder() {
    let words = "`a/b` is to be both a file and a folder."
    #expect(refusal(claiming: "a/b", "a/b/c/d.html")?.message == words)
    #expect(refusal(claiming: "a/b/c/d.html", "a/b")?.message == words)
  }

  @Test(
    "the names that the folder keeps for itself are refused",
    arguments: [".tally-manifest", ".tally-incoming"])
  func reserved(path: String) {
    #expect(refusal(claiming: path)?.message == "`\(path)` is a name that the output keeps for itself.")
    #expect(refusal(claiming: "a/" + path) == nil)
  }
}
