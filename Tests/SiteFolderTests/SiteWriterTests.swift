import Foundation
import Testing

@testable import SiteFolder

@Suite("Replacing a site's folder")
struct SiteWriterTests {
  let bench = Workbench()

  @Test("a site is made where there was none")
  func first() throws {
    let change = try bench.build(["index.html": "home", "2022-02/burglary.html": "burglary"])
    #expect(change == SiteChange(written: 2, unchanged: 0, removed: 0, notice: nil))
    #expect(try bench.tree() == ["2022-02/", "2022-02/burglary.html", "index.html"])
    #expect(try bench.text("2022-02/burglary.html") == "burglary")
    #expect(try bench.besides() == ["Site"])
  }

  @Test("a site without files is an empty folder")
  func empty() throws {
    try bench.build(["old.html": "old"])
    #expect(try bench.build([:]).removed == 1)
    #expect(try bench.tree() == [])
  }

  @Test("an empty file, and one larger than any buffer, are whole")
  func sizes() throws {
    let large = String(repeating: "0123456789", count: 30_000)
    try bench.build(["empty.txt": "", "large.txt": large])
    #expect(try bench.text("empty.txt") == "")
    #expect(try bench.text("large.txt") == large)
    #expect(try bench.build(["empty.txt": "", "large.txt": large]).unchanged == 2)
    #expect(try bench.build(["empty.txt": "", "large.txt": large.dropLast() + "!"]).written == 1)
  }

  @Test("a file in pieces is what they make together, and is unchanged where its bytes are")
  func pieces() throws {
    func build(_ pieces: [String]) throws -> SiteChange {
      var writer = try SiteWriter(replacing: bench.site)
      try writer.add(pieces.map { Array($0.utf8) }, at: "index.html")
      return try writer.commit()
    }
    #expect(try build(["one", "", "two"]).written == 1)
    #expect(try bench.text("index.html") == "onetwo")
    #expect(try build(["on", "etwo"]).unchanged == 1)
    #expect(try build(["one", "tw!"]).written == 1)
  }

  @Test("an unchanged file keeps its inode and modification time, a changed one gets new ones")
  func unchanged() throws {
    try bench.build(["same.html": "same", "changed.html": "old!", "gone.html": "gone"])
    for path in ["same.html", "changed.html"] { try bench.age(path) }
    let (same, old) = (try bench.status("same.html"), try bench.status("changed.html"))
    let change = try bench.build(["same.html": "same", "changed.html": "new!", "new.html": "new"])
    #expect(change == SiteChange(written: 2, unchanged: 1, removed: 1, notice: nil))
    #expect(try bench.status("same.html").isSameFile(as: same))
    #expect(try bench.modified("same.html") == [1_000_000_000, 0])
    #expect(try !bench.status("changed.html").isSameFile(as: old))
    #expect(try bench.modified("changed.html")[0] > 1_000_000_000)
    #expect(try bench.tree() == ["changed.html", "new.html", "same.html"])
  }

  @Test("a changed file is never written through a link that someone else has to it")
  func notThroughLinks() throws {
    try bench.build(["page.html": "old"])
    try FileManager.default.linkItem(atPath: bench.site + "/page.html", toPath: bench.path + "/backup.html")
    try bench.build(["page.html": "new"])
    #expect(try String(contentsOfFile: bench.path + "/backup.html", encoding: .utf8) == "old")
  }

  @Test("where hard links are refused an unchanged file is copied with its time and permissions")
  func copies() throws {
    try bench.build(["same.html": "same"])
    try bench.put("CNAME", "example.org")
    for path in ["same.html", "CNAME"] {
      try bench.age(path)
      try bench.setPermissions(0o640, of: path)
    }
    let change = try bench.build(["same.html": "same"], disk: .withoutLinks)
    #expect(change == SiteChange(written: 0, unchanged: 1, removed: 0, notice: nil))
    for path in ["same.html", "CNAME"] {
      #expect(try bench.modified(path) == [1_000_000_000, 0])
      #expect(try bench.status(path).permissions == 0o640)
    }
    #expect(try bench.text("CNAME") == "example.org")
  }

  @Test("a folder that no longer has files goes with them")
  func emptiedFolders() throws {
    try bench.build(["2021-11/a/b.html": "b", "2022-02/c.html": "c"])
    try bench.build(["2022-02/c.html": "c"])
    #expect(try bench.tree() == ["2022-02/", "2022-02/c.html"])
  }

  @Test(
    "what someone removed, or made a folder of, before it was no longer made is no problem",
    arguments: [DiskCalls.system, .withoutExchange])
  func meddling(disk: DiskCalls) throws {
    try bench.build(["a/1": "1", "a/2": "2", "b": "b"])
    for path in ["a", "b"] { try FileManager.default.removeItem(atPath: bench.site + "/" + path) }
    try bench.put("b/mine", "mine")
    try bench.build(["index.html": "home"], disk: disk)
    #expect(try bench.tree() == ["b/", "b/mine", "index.html"])
  }

  @Test("a file may become a folder, and a folder a file")
  func kinds() throws {
    try bench.build(["a": "file", "b/c": "in a folder"])
    try bench.build(["a/c": "in a folder", "b": "file"])
    #expect(try bench.tree() == ["a/", "a/c", "b"])
  }

  @Test("the order in which files come makes no difference")
  func order() throws {
    try bench.build(["x/1": "1", "y/1": "1", "x/2": "2", "2": "2"])
    let manifest = try bench.text(".tally-manifest")
    #expect(try bench.tree() == ["2", "x/", "x/1", "x/2", "y/", "y/1"])
    try bench.build(["2": "2", "x/2": "2", "x/1": "1", "y/1": "1"])
    #expect(try bench.text(".tally-manifest") == manifest)
  }

  @Test("the folder keeps its permissions, and so do the folders in it")
  func permissions() throws {
    try bench.build(["a/index.html": "old"])
    try bench.setPermissions(0o750, of: "")
    // Not everyone may set the bit by which a folder hands on its group.
    try? bench.setPermissions(0o2750, of: "")
    let permissions = try bench.status("").permissions
    try bench.setPermissions(0o711, of: "a")
    try bench.build(["a/index.html": "new"])
    #expect(try bench.status("").permissions == permissions)
    #expect(try bench.status("a").permissions == 0o711)
  }

  @Test("a writer that is dropped leaves the site as it was, and nothing beside it")
  func dropped() throws {
    try bench.build(["index.html": "old"])
    do {
      var writer = try SiteWriter(replacing: bench.site)
      try writer.add("new", at: "index.html")
    }
    #expect(try bench.text("index.html") == "old")
    #expect(try bench.besides() == ["Site"])
  }

  @Test("after a file that failed the others are not published without it")
  func failedAdd() throws {
    #expect(throws: SiteFolderProblem.unsafePath(path: "../x")) {
      var writer = try SiteWriter(replacing: bench.site)
      try? writer.add("x", at: "../x")
      try writer.add("home", at: "index.html")
      _ = try writer.commit()
    }
    #expect(try bench.besides() == [])
  }
}
