import Foundation
import Testing

@testable import SiteFolder

@Suite("Where two folders cannot be exchanged", .serialized)
struct FileByFileTests {
  let bench = Workbench()
  var notice: String {
    "The file system of `\(bench.site)` cannot exchange two folders, so its files were replaced one by one."
  }

  @Test(
    "the outcome is the same, and one line says how it came about",
    arguments: [DiskCalls.withoutExchange, .withMountedSite])
  func sameOutcome(disk: DiskCalls) throws {
    try bench.put("photos/mine.jpg", "mine")
    try bench.build([
      "index.html": "old", "style.css": "same", "a": "file", "b/c": "in a folder", "gone/d": "d",
    ])
    try bench.age("style.css")
    let (style, folder) = (try bench.status("style.css"), try bench.status(""))

    let files: KeyValuePairs = ["index.html": "new", "style.css": "same", "a/c": "in a folder", "b": "file"]
    let change = try bench.build(files, disk: disk)
    #expect(change == SiteChange(written: 3, unchanged: 1, removed: 3, notice: notice))
    #expect(
      try bench.tree() == ["a/", "a/c", "b", "index.html", "photos/", "photos/mine.jpg", "style.css"])
    #expect(try bench.text("index.html") == "new")
    #expect(try bench.modified("style.css") == [1_000_000_000, 0])
    #expect(try bench.status("style.css").isSameFile(as: style))
    #expect(try bench.status("").isSameFile(as: folder))
    #expect(try bench.besides() == ["Site"])

    let manifest = try bench.text(".tally-manifest")
    let elsewhere = Workbench()
    try elsewhere.build(files)
    #expect(try elsewhere.text(".tally-manifest") == manifest)
  }

  @Test("nothing is written where nothing changed")
  func nothingChanged() throws {
    try bench.build(["index.html": "same"])
    for path in ["index.html", ".tally-manifest"] { try bench.age(path) }
    #expect(
      try bench.build(["index.html": "same"], disk: .withoutExchange)
        == SiteChange(written: 0, unchanged: 1, removed: 0, notice: notice))
    for path in ["index.html", ".tally-manifest"] {
      #expect(try bench.modified(path) == [1_000_000_000, 0])
    }
  }

  @Test(
    "assets come before pages, what is no longer made goes last, and a build that stops on the way is made whole",
    arguments: 0...6)
  func order(arrivals: Int) throws {
    try bench.build(["a.html": "old", "gone.svg": "gone"])
    let stopped = bench.problem(
      building: ["a.html": "new", "b.html": "new", "z.svg": "new"],
      disk: .withoutExchange.full(afterArrivals: arrivals, countedBeside: bench))
    #expect((stopped == nil) == (arrivals > 4))
    // The manifest of both sites, the picture, two pages, the removal, the manifest of the new site.
    #expect(try bench.tree().contains("z.svg") == (arrivals > 1))
    #expect(try (bench.text("a.html") == "new") == (arrivals > 2))
    #expect(try bench.tree().contains("b.html") == (arrivals > 3))
    #expect(try bench.tree().contains("gone.svg") == (arrivals <= 3))

    try bench.build(["a.html": "newer", "b.html": "newer", "z.svg": "newer"])
    #expect(try bench.tree() == ["a.html", "b.html", "z.svg"])
    #expect(try bench.text("b.html") == "newer")
  }

  @Test("a foreign file that is in the way stays")
  func inTheWay() throws {
    try bench.put("about.html", "mine")
    #expect(
      bench.problem(building: ["about.html": "other"], disk: .withoutExchange)
        == .inTheWay(path: bench.site + "/about.html"))
    #expect(try bench.text("about.html") == "mine")
  }
}

extension DiskCalls {
  /// Is full when `count` files have come from a stage to the site.
  fileprivate func full(afterArrivals count: Int, countedBeside bench: Workbench) -> DiskCalls {
    var disk = self
    let move = disk.move
    let log = bench.path + "/arrivals"
    disk.move = { (name, folder, newName, other) throws(SystemError) in
      guard folder != other else { return try move(name, folder, newName, other) }
      let arrivals = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      if arrivals.count >= count { throw .full }
      try move(name, folder, newName, other)
      try? Data((arrivals + "|").utf8).write(to: URL(fileURLWithPath: log))
    }
    return disk
  }
}
