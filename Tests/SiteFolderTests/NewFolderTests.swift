import Foundation
import Testing

@testable import SiteFolder

@Suite("A folder that is made for its author")
struct NewFolderTests {
  private let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appendingPathComponent("tally-new-folder-" + UUID().uuidString)

  init() throws { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }

  private func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private var entries: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() }
  }

  private let files: [(path: String, bytes: [UInt8])] = [
    ("a.md", Array("A".utf8)), ("b/c.md", Array("C".utf8)),
  ]

  @Test("holds all its files, and nothing is left beside it")
  func whole() throws {
    try NewFolder.make(at: path("new"), of: files)
    #expect(try entries == ["new", "new/a.md", "new/b", "new/b/c.md"])
    #expect(try text("new/b/c.md") == "C")
  }

  @Test("takes the place of an empty folder, and of nothing else")
  func taken() throws {
    try FileManager.default.createDirectory(atPath: path("empty"), withIntermediateDirectories: false)
    try NewFolder.make(at: path("empty"), of: files)
    #expect(try text("empty/a.md") == "A")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path("file")))
    for name in ["empty", "file"] {
      let before = try entries
      #expect(throws: SiteFolderProblem.self) { try NewFolder.make(at: path(name), of: files) }
      #expect(try entries == before)
    }
    #expect(throws: SiteFolderProblem.alreadyThere(path: path("empty"))) {
      try NewFolder.make(at: path("empty"), of: files)
    }
  }

  @Test("is not there at all where one of its files cannot be written")
  func allOrNothing() throws {
    let clash: [(path: String, bytes: [UInt8])] = [("a", [1]), ("a/b", [2])]
    #expect(throws: SiteFolderProblem.self) { try NewFolder.make(at: path("new"), of: clash) }
    #expect(try entries == [])
  }

  @Test("has a file replaced only where that is allowed")
  func file() throws {
    try NewFile.write([65], at: path("data.csv"), mayReplace: false)
    #expect(throws: SiteFolderProblem.fileAlreadyThere(path: path("data.csv"))) {
      try NewFile.write([66], at: path("data.csv"), mayReplace: false)
    }
    #expect(try text("data.csv") == "A")
    try NewFile.write([66], at: path("data.csv"), mayReplace: true)
    #expect(try text("data.csv") == "B")
    #expect(try entries == ["data.csv"])
  }
}
