import Foundation
import SeededNumbers
import Testing

@testable import SiteFolder

@Suite("A build that is killed")
struct KilledBuildTests {
  let bench = Workbench()

  @Test("leaves the old site or the new one, whole, and the next build cleans up")
  func killed() throws {
    let builder = try #require(restlessBuilder)
    var random = SplitMix64(seed: 2022)
    try bench.put("CNAME", "example.org")
    for _ in 0..<100 {
      try runAndKill(builder, after: UInt32.random(in: 0...12_000, using: &random))
      try expectWholeSite()
    }
    try bench.build(["index.html": "home"])
    #expect(try bench.tree() == ["CNAME", "index.html"])
    #expect(try bench.besides() == ["Site"])
  }

  @Test("leaves a stage, which the next build removes")
  func leftOverStage() throws {
    try bench.put("../.Site.tally-stage/half/page.html", "half")
    try bench.build(["index.html": "home"])
    #expect(try bench.tree() == ["index.html"])
    #expect(try bench.besides() == ["Site"])
  }

  @Test("may leave the old site with a foreign file that came late, which the next build brings along")
  func leftOverOldSite() throws {
    try bench.build(["index.html": "new"])
    let old = Workbench()
    try old.build(["index.html": "old", "gone.html": "gone"])
    try old.put("late.txt", "late")
    try FileManager.default.moveItem(atPath: old.site, toPath: bench.path + "/.Site.tally-old")
    try bench.build(["index.html": "newer"])
    #expect(try bench.tree() == ["index.html", "late.txt"])
    #expect(try bench.besides() == ["Site"])
  }

  @Test("may leave the old site alone, where someone removed the new one since: it is the site again")
  func onlyOldSite() throws {
    try bench.build(["index.html": "old"])
    try bench.put("CNAME", "example.org")
    try FileManager.default.moveItem(atPath: bench.site, toPath: bench.path + "/.Site.tally-old")
    #expect(try bench.build(["index.html": "new"]).written == 1)
    #expect(try bench.tree() == ["CNAME", "index.html"])
    #expect(try bench.besides() == ["Site"])
  }
}

extension KilledBuildTests {
  /// The program that the package builds beside the tests.
  private var restlessBuilder: URL? {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.executableURL].compactMap(\.self)
    return bundles.lazy.flatMap(folders).map { $0.appendingPathComponent("RestlessBuilder") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private func folders(above url: URL) -> some Sequence<URL> {
    sequence(first: url.deletingLastPathComponent()) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
  }

  /// Runs `builder`, and kills it a moment after its first site stands. Foundation's `Process` is not used: on
  /// Linux it may wait for ever for a child that was killed.
  private func runAndKill(_ builder: URL, after microseconds: UInt32) throws {
    let before = try? bench.status(".tally-manifest")
    var child = pid_t()
    let arguments = [strdup(builder.path), strdup(bench.site), nil]
    defer { for argument in arguments { free(argument) } }
    try #require(posix_spawn(&child, builder.path, nil, nil, arguments, [nil]) == 0)

    var ended: Int32 = 0
    while !hasNewManifest(since: before) {
      try #require(waitpid(child, &ended, WNOHANG) == 0, "it goes on until it is killed")
      usleep(100)
    }
    usleep(microseconds)
    kill(child, SIGKILL)
    #expect(waitpid(child, &ended, 0) == child)
    #expect(ended == SIGKILL, "it was still building")
  }

  private func hasNewManifest(since before: FileStatus?) -> Bool {
    guard let now = try? bench.status(".tally-manifest") else { return false }
    return before.map { !now.isSameFile(as: $0) } ?? true
  }

  /// Site A or site B as `RestlessBuilder` describes them, and the foreign file.
  private func expectWholeSite() throws {
    #expect(try bench.text("CNAME") == "example.org")
    var paths = Set(try bench.tree().filter { !$0.hasSuffix("/") })
    paths.remove("CNAME")
    let site = paths.contains("only-in-A/own-0.csv") ? "A" : "B"
    let changing = (0..<12).map { ("2022-0\($0 % 3)/changing-\($0).html", site) }
    let shared = (0..<12).map { ("2022-0\($0 % 3)/shared-\($0).svg", "S") }
    let own = (0..<4).map { ("only-in-\(site)/own-\($0).csv", site) }
    let expected = changing + shared + own
    #expect(paths == Set(expected.map(\.0)))
    for (path, text) in expected {
      #expect(try bench.text(path) == String(repeating: text, count: 2000), "\(path)")
    }
  }
}
