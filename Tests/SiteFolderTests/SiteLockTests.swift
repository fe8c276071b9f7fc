import Foundation
import Testing

@testable import SiteFolder

@Suite("One writer at a time")
struct SiteLockTests {
  let bench = Workbench()

  @Test("a second writer is told of the first, which goes on")
  func two() throws {
    var first = try SiteWriter(replacing: bench.site)
    try first.add("first", at: "index.html")
    let problem = try #require(bench.problem(building: ["index.html": "second"]))
    #expect(problem.message == "Another build is writing to `\(bench.site)`.")
    #expect(problem.help == "Wait until it has ended, then build again.")
    _ = try first.commit()
    #expect(try bench.text("index.html") == "first")
    try bench.build(["index.html": "second"])
    #expect(try bench.text("index.html") == "second")
  }

  @Test("the lock of a process that was killed does not block")
  func leftOver() throws {
    try Data().write(to: URL(fileURLWithPath: bench.path + "/.Site.tally-lock"))
    try bench.build(["index.html": "home"])
    #expect(try bench.besides() == ["Site"])
  }
}
