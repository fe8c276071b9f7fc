import Foundation
import Testing

@testable import Previewing

@Suite("Watching folders")
struct FolderWatchTests {
  /// Both ways to watch, each over `Content` and `Templates` in a folder of its own.
  enum Way: String, CaseIterable { case system, polling }

  private final class Desk {
    let root = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
      "tally-watch-" + UUID().uuidString)

    init() throws {
      for folder in ["Content/pages", "Templates/assets", "Elsewhere"] {
        try FileManager.default.createDirectory(at: self[folder], withIntermediateDirectories: true)
      }
      try write("one", to: "Content/pages/a.md")
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    subscript(path: String) -> URL { root.appendingPathComponent(path) }

    func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: self[path]) }

    /// As many editors save: a new file takes the old one's name.
    func replace(_ path: String, with text: String) throws {
      try write(text, to: path + ".new")
      guard rename(self[path + ".new"].path, self[path].path) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    }

    func move(_ path: String, to other: String) throws {
      try FileManager.default.moveItem(at: self[path], to: self[other])
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: self[path]) }

    func makeFolder(_ path: String) throws {
      try FileManager.default.createDirectory(at: self[path], withIntermediateDirectories: true)
    }

    func watch(_ way: Way) -> FolderWatch {
      let folders = [self["Content"].path, self["Templates"].path]
      return way == .system ? FolderWatch(over: folders) : FolderWatch(PollingWatch(over: folders))
    }
  }

  private let desk: Desk

  init() throws { desk = try Desk() }

  /// Takes turns until there are news, or until no machine would still be on its way to them.
  private func seesNews(_ watch: inout FolderWatch) -> Bool {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      if watch.hasNews(at: .now) { return true }
      usleep(1_000)
    }
    return false
  }

  @Test(
    "sees a file that is written, replaced, made, renamed, moved away, and removed", arguments: Way.allCases)
  func files(way: Way) throws {
    var watch = desk.watch(way)
    try desk.write("two, longer", to: "Content/pages/a.md")
    #expect(seesNews(&watch))
    try desk.replace("Content/pages/a.md", with: "three")
    #expect(seesNews(&watch))
    try desk.write("new", to: "Templates/assets/b.css")
    #expect(seesNews(&watch))
    try desk.move("Templates/assets/b.css", to: "Templates/assets/c.css")
    #expect(seesNews(&watch))
    try desk.move("Templates/assets/c.css", to: "Elsewhere/c.css")
    #expect(seesNews(&watch))
    try desk.remove("Content/pages/a.md")
    #expect(seesNews(&watch))
  }

  @Test("sees what happens in a folder that came later, by whatever way", arguments: Way.allCases)
  func newFolders(way: Way) throws {
    var watch = desk.watch(way)
    try desk.makeFolder("Content/editions/2022-05/section")
    #expect(seesNews(&watch))
    try desk.write("words", to: "Content/editions/2022-05/section/force.md")
    #expect(seesNews(&watch))
    try desk.makeFolder("Elsewhere/measure")
    try desk.move("Elsewhere/measure", to: "Content/editions/2022-05/measure")
    #expect(seesNews(&watch))
    try desk.write("words", to: "Content/editions/2022-05/measure/force.md")
    #expect(seesNews(&watch))
    try desk.move("Content/editions/2022-05", to: "Content/editions/2022-08")
    #expect(seesNews(&watch))
    try desk.write("other words", to: "Content/editions/2022-08/section/force.md")
    #expect(seesNews(&watch))
    try desk.remove("Content/editions")
    #expect(seesNews(&watch))
  }

  @Test("sees that the folder itself goes and comes again", arguments: Way.allCases)
  func roots(way: Way) throws {
    var watch = desk.watch(way)
    try desk.move("Content", to: "Away")
    #expect(seesNews(&watch))
    try desk.makeFolder("Content")
    #expect(seesNews(&watch))
    try desk.write("words", to: "Content/site.yml")
    #expect(seesNews(&watch))
  }

  @Test("sees many saves at once as one", arguments: Way.allCases)
  func burst(way: Way) throws {
    var watch = desk.watch(way)
    for number in 0..<300 { try desk.write("\(number)", to: "Content/pages/\(number).md") }
    #expect(seesNews(&watch))
    #expect(watch.due == nil || way == .polling)
  }

  #if os(Linux)
    @Test("sees nothing in reading, nor in what happens beside the folders")
    func nothing() throws {
      var watch = try #require(InotifyWatch(over: [desk["Content"].path, desk["Templates"].path]))
      _ = try Data(contentsOf: desk["Content/pages/a.md"])
      _ = try FileManager.default.contentsOfDirectory(atPath: desk["Content/pages"].path)
      try desk.write("beside", to: "beside.txt")
      try desk.write("elsewhere", to: "Elsewhere/a.txt")
      let beside = watch.look(at: .now)
      #expect(!beside)
      try desk.write("two", to: "Content/pages/a.md")
      let inside = watch.look(at: .now)
      let again = watch.look(at: .now)
      #expect(inside && !again)
    }
  #endif
}
