import Foundation
import Testing

@testable import SiteFolder

@Suite("Files that no build wrote")
struct ForeignFilesTests {
  let bench = Workbench()

  @Test("files and folders, empty ones too, stay with their inodes, times and permissions")
  func stay() throws {
    try bench.put(".gitignore", "*")
    try bench.put("photos/2022/a.jpg", "a")
    try bench.build(["photos/index.html": "photos", "index.html": "home"])
    try FileManager.default.createDirectory(atPath: bench.site + "/empty", withIntermediateDirectories: true)
    try bench.setPermissions(0o600, of: ".gitignore")
    try bench.setPermissions(0o700, of: "empty")
    try bench.age(".gitignore")
    let before = try bench.status(".gitignore")

    try bench.build(["index.html": "new"])
    #expect(
      try bench.tree() == [
        ".gitignore", "empty/", "index.html", "photos/", "photos/2022/", "photos/2022/a.jpg",
      ])
    #expect(try bench.status(".gitignore").isSameFile(as: before))
    #expect(try bench.modified(".gitignore") == [1_000_000_000, 0])
    #expect(try bench.status("empty").permissions == 0o700)
  }

  @Test("a folder that may not be written to is kept, with what is in it")
  func lockedFolder() throws {
    try bench.put("locked/file", "kept")
    try bench.setPermissions(0o555, of: "locked")
    try bench.build(["index.html": "home"])
    try bench.build(["index.html": "new"])
    #expect(try bench.text("locked/file") == "kept")
    #expect(try bench.status("locked").permissions == 0o555)
    #expect(try bench.besides() == ["Site"])
    try bench.setPermissions(0o755, of: "locked")
  }

  @Test("symbolic links stay links, whether they lead somewhere or not")
  func links() throws {
    try bench.put("real/file", "real")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: bench.site + "/link", withDestinationPath: "real")
    try manager.createSymbolicLink(atPath: bench.site + "/broken", withDestinationPath: "nowhere")
    for text in ["1", "2"] { try bench.build(["index.html": text]) }
    #expect(try manager.destinationOfSymbolicLink(atPath: bench.site + "/link") == "real")
    #expect(try manager.destinationOfSymbolicLink(atPath: bench.site + "/broken") == "nowhere")
  }

  @Test("what a link in the folder leads to is neither written nor removed")
  func behindLinks() throws {
    let elsewhere = bench.path + "/elsewhere"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try Data("kept".utf8).write(to: URL(fileURLWithPath: elsewhere + "/file"))
    try bench.build([:])
    try FileManager.default.createSymbolicLink(atPath: bench.site + "/link", withDestinationPath: elsewhere)
    #expect(bench.problem(building: ["link/file": "kept"]) == .inTheWay(path: bench.site + "/link"))
    try bench.build(["index.html": "home"])
    #expect(try String(contentsOfFile: elsewhere + "/file", encoding: .utf8) == "kept")
  }

  #if os(Linux)
    @Test("a file whose name is not UTF-8 stays")
    func otherEncodings() throws {
      try bench.build([:])
      let path = Array(bench.site.utf8CString.dropLast()) + [0x2F, -0x17, 0x2E, 0x74, 0]  // "/é.t" in Latin-1
      let file = open(path, O_WRONLY | O_CREAT, 0o644)
      #expect(file >= 0)
      close(file)
      try bench.build(["index.html": "home"])
      #expect(access(path, F_OK) == 0)
    }
  #endif

  @Test("one that stands where a new file of other content is to stand is in the way, and stays")
  func inTheWay() throws {
    try bench.put("about.html", "mine")
    let problem = try #require(bench.problem(building: ["about.html": "other"]))
    #expect(
      problem.message
        == "`\(bench.site)/about.html` was not written by a build, and the new site has another file there.")
    #expect(problem.help == "Move it out of the output, then build again.")
    #expect(try bench.text("about.html") == "mine")
    #expect(try bench.besides() == ["Site"])
  }

  @Test("one that has the bytes of the new file is the site's from then on")
  func adopted() throws {
    try bench.put("about.html", "same")
    #expect(try bench.build(["about.html": "same"]).unchanged == 1)
    #expect(try bench.build(["about.html": "new"]).written == 1)
    #expect(try bench.build([:]).removed == 1)
    #expect(try bench.tree() == [])
  }

  @Test("a file where a folder is to stand, and a folder where a file is to stand, are in the way")
  func kinds() throws {
    try bench.put("file", "mine")
    try bench.put("folder/mine", "mine")
    #expect(bench.problem(building: ["file/a.html": "a"]) == .inTheWay(path: bench.site + "/file"))
    #expect(bench.problem(building: ["folder": "a"]) == .inTheWay(path: bench.site + "/folder"))
    #expect(try bench.tree() == ["file", "folder/", "folder/mine"])
  }

  @Test("one in a folder of the site keeps that folder from becoming a file")
  func amongOurs() throws {
    try bench.build(["a/index.html": "a"])
    try bench.put("a/mine", "mine")
    #expect(bench.problem(building: ["a": "file"]) == .inTheWay(path: bench.site + "/a/mine"))
    #expect(try bench.tree() == ["a/", "a/index.html", "a/mine"])
  }

  @Test("one that comes while the folders are exchanged is brought along")
  func lateArrival() throws {
    try bench.build(["index.html": "old"])
    let late = bench.site + "/late.txt"
    var disk = DiskCalls.system
    let exchange = disk.exchange
    disk.exchange = { (one, other, folder) throws(SystemError) in
      _ = FileManager.default.createFile(atPath: late, contents: Data("late".utf8))
      try exchange(one, other, folder)
    }
    try bench.build(["index.html": "new"], disk: disk)
    #expect(try bench.tree() == ["index.html", "late.txt"])
    #expect(try bench.text("late.txt") == "late")
  }
}
