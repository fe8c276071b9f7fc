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

  @Test("assets come before pages, and what is no longer made goes last, so that no page lacks what it needs")
  func order() throws {
    try bench.build(["a.html": "old", "gone.svg": "gone"])
    for count in 0...5 {
      let fresh = Workbench()
      try fresh.build(["a.html": "old", "gone.svg": "gone"])
      let disk = DiskCalls.withoutExchange.stopping(atArrival: count, in: fresh)
      let files: KeyValuePairs = ["a.html": "new", "b.html": "new", "z.svg": "new"]
      _ = fresh.problem(building: files, disk: disk)
      let hasNewPage = try fresh.text("a.html") == "new"
      #expect(try !hasNewPage || fresh.tree().contains("z.svg"), "after \(count)")
      #expect(try fresh.tree().contains("gone.svg") || fresh.tree().contains("b.html"), "after \(count)")

      #expect(
        fresh.problem(building: files) == nil, "the next build knows all files as its own, after \(count)")
      #expect(try fresh.tree() == ["a.html", "b.html", "z.svg"])
      #expect(try fresh.text("a.html") == "new")
    }
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
  /// Fails as a full disk does when the manifest and `count` files of a site have been moved into their places.
  fileprivate func stopping(atArrival count: Int, in bench: Workbench) -> DiskCalls {
    var disk = self
    let move = disk.move
    let arrived = bench.path + "/arrivals"
    disk.move = { (name, folder, newName, other) throws(SystemError) in
      guard folder != other else { return try move(name, folder, newName, other) }
      let arrivals = (try? String(contentsOfFile: arrived, encoding: .utf8)) ?? ""
      if arrivals.count > count { throw .full }
      try move(name, folder, newName, other)
      try? Data((arrivals + "|").utf8).write(to: URL(fileURLWithPath: arrived))
    }
    return disk
  }
}
