import Testing

@testable import SiteFolder

@Suite("A full disk")
struct FullDiskTests {
  let bench = Workbench()
  let large = String(repeating: "large ", count: 100)

  @Test("is named with the file that has no room, and the site is as it was")
  func full() throws {
    try bench.build(["index.html": "old"])
    let files: KeyValuePairs = ["index.html": "new", "a/large.html": large]
    let problem = try #require(bench.problem(building: files, disk: .full(beyond: 500)))
    #expect(problem.message == "The disk is full: there is no room for `\(bench.site)/a/large.html`.")
    #expect(problem.help == "Make room, then build again.")
    #expect(try bench.tree() == ["index.html"])
    #expect(try bench.text("index.html") == "old")
    #expect(try bench.besides() == ["Site"])
  }

  @Test("with no room for the copy of a foreign file leaves that file where it is")
  func noRoomForForeign() throws {
    try bench.put("mine.txt", large)
    var disk = DiskCalls.full(beyond: 500)
    disk.link = DiskCalls.withoutLinks.link
    #expect(
      bench.problem(building: ["index.html": "home"], disk: disk) == .diskFull(path: bench.site + "/mine.txt")
    )
    #expect(try bench.tree() == ["mine.txt"])
    #expect(try bench.text("mine.txt") == large)
  }

  @Test("with enough room, however little is written at a time, is none")
  func enough() throws {
    try bench.build(["large.html": large], disk: .full(beyond: 600))
    #expect(try bench.text("large.html") == large)
  }
}
