import Testing

@testable import SiteFolder

@Suite("The list of the files that a build wrote")
struct ManifestTests {
  let title = "# The files here that Tally wrote. A build replaces and removes these, and keeps all others.\n"

  @Test("it says what it is, and has the paths in order, a line each")
  func text() {
    let manifest = Manifest(paths: ["index.html", "2022-02/b.html", "2022-02/a.html"])
    #expect(
      String(decoding: manifest.text, as: UTF8.self) == title + "2022-02/a.html\n2022-02/b.html\nindex.html\n"
    )
  }

  @Test("what it writes it reads")
  func reads() {
    let manifest = Manifest(text: Array((title + "a/b/c.html\nd.html\n").utf8))
    #expect(manifest?.paths == ["a/b/c.html", "d.html"])
    #expect(manifest?.folders == ["a", "a/b"])
  }

  @Test("paths that lead out of the folder are passed over")
  func untrusted() {
    let text = title + "../../etc/passwd\n/etc/passwd\na/../../b\n.tally-manifest\nc.html\n"
    #expect(Manifest(text: Array(text.utf8))?.paths == ["c.html"])
  }

  @Test(
    "a text that begins otherwise is no manifest", arguments: ["", "index.html\n", "# Mine\nindex.html\n"])
  func others(text: String) {
    #expect(Manifest(text: Array(text.utf8)) == nil)
  }

  @Test("a foreign file of its name is a problem, and stays")
  func foreign() throws {
    let bench = Workbench()
    try bench.put(".tally-manifest", "mine")
    let problem = try #require(bench.problem(building: [:]))
    #expect(
      problem.message == "`\(bench.site)/.tally-manifest` does not begin as the list that a build writes.")
    #expect(try bench.text(".tally-manifest") == "mine")
  }

  @Test("a file that it lists outside the folder is not removed")
  func outside() throws {
    let bench = Workbench()
    try bench.build(["index.html": "home"])
    try bench.put("../outside", "kept")
    try bench.put(".tally-manifest", title + "../outside\nindex.html\n")
    for disk in [DiskCalls.system, .withoutExchange] {
      try bench.build([:], disk: disk)
      #expect(try bench.text("../outside") == "kept")
    }
  }
}
