import Diagnostics
import Foundation
import Publishing
import Reading
import Testing

@Suite("What is wrong in a preview")
struct ShownFixturesTests {
  /// The kinds of errors beside which all the rest can be shown.
  private static let shown: Set<String> = [
    "content/mapping-without-table", "content/stray-files", "facts/almost-a-formula", "facts/does-not-tally",
    "facts/duplicate",
    "facts/incomplete", "facts/no-table", "facts/unknown", "facts/unknown-formula", "markdown/broken-links",
    "markdown/data-blocks", "markdown/empty-title", "markdown/gap-without-peers", "markdown/link-into-folder",
    "markdown/link-to-draft", "markdown/misread-text", "markdown/no-title", "markdown/nothing-to-write",
    "markdown/unknown-block",
    "parts/applies-not-said", "parts/baseline-not-there", "parts/data-beside-no-data",
    "parts/data-of-nothing",
    "parts/empty-voice", "parts/evidence", "parts/further-table-without-data", "parts/grade-thresholds",
    "parts/impossible-year",
    "parts/missing-folders", "parts/missing-voice", "parts/named-twice", "parts/no-data",
    "parts/no-grade-scale", "parts/rate-without-unit", "parts/recalculation", "parts/successor-of-nothing",
    "parts/target", "parts/target-not-from-baseline", "parts/undeclared-voice", "parts/unknown-duty",
    "parts/unknown-framework",
    "parts/unknown-grade", "parts/unknown-official", "parts/unknown-place-voice", "parts/unknown-priority",
    "parts/unknown-table",
    "parts/unnamed-folders", "parts/year-ending-of-years",
  ]

  /// The pages that words stand on.
  private static let pages = [
    "2021-11/index.html", "2022-02/index.html", "2022-05/index.html", "2022-02/burglary.html", "methods.html",
    "about.html",
  ]

  @Test("keeps the last good pages only where something cannot be read")
  func kept() throws {
    // One flow, which remembers the templates.
    var flow = Flow(drafts: .shown)
    for input in BadInput.all {
      let outcome = flow.run(on: try input.sources())
      let isShown = !outcome.diagnostics.hasErrors || Self.shown.contains(input.name)
      #expect((outcome.press != nil) == isShown, "\(input.name)")
    }
  }

  @Test("leaves pages whole, and is marked where it stands in words")
  func marked() throws {
    var flow = Flow(drafts: .shown)
    for name in Self.shown.sorted() {
      check(flow.run(on: try BadInput(name: name).sources()), of: name)
    }
  }

  private func check(_ outcome: Flow.Outcome, of name: String) {
    var all = ""
    for path in Self.pages {
      guard let file = outcome.press?.file(at: path) else { continue }
      let html = String(file.bytes)
      for tag in ["div", "span", "p", "ul", "li", "section", "a"] {
        let opened = ["<\(tag)>", "<\(tag) "].map { html.components(separatedBy: $0).count - 1 }
        let closed = html.components(separatedBy: "</\(tag)>").count - 1
        #expect(opened.reduce(0, +) == closed, "\(name): <\(tag)> on \(path)")
      }
      all += html
    }
    let errors = outcome.diagnostics.sorted.filter { problem in
      let isInWords = problem.place.path.hasSuffix(".md") && problem.place.column != nil
      return isInWords && problem.severity == .error && problem.loss == .nothing
    }
    for error in errors {
      let words = error.message.replacing("`", with: "").replacing("&", with: "&amp;")
      #expect(all.contains("Not right: \(words)"), "\(name): \(error.message)")
    }
  }
}

/// A folder of files that make something go wrong, laid over the base site of the acceptance tests.
private struct BadInput {
  /// `csv/ragged-row`
  let name: String

  /// Of every theme in which something may be shown.
  static let all: [BadInput] = ["addresses", "content", "facts", "markdown", "parts"].flatMap { theme in
    folders(in: fixtures.appendingPathComponent(theme)).map { BadInput(name: "\(theme)/\($0)") }
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let fixtures = tests.appendingPathComponent("AcceptanceTests/Fixtures")

  private static func folders(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Its folders as they are read from the disk.
  func sources() throws -> SiteSources {
    let root = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("tally-preview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let disk = FileManager.default
    try disk.createDirectory(at: root, withIntermediateDirectories: true)
    let repository = BadInput.tests.deletingLastPathComponent()
    for folder in [
      BadInput.tests.appendingPathComponent("AcceptanceTests/Base/Content"),
      repository.appendingPathComponent("Templates"),
    ] {
      try disk.copyItem(at: folder, to: root.appendingPathComponent(folder.lastPathComponent))
    }
    let fixture = BadInput.fixtures.appendingPathComponent(name)
    for path in try disk.subpathsOfDirectory(atPath: fixture.path).sorted() where path.contains("/") {
      let (source, target) = (fixture.appendingPathComponent(path), root.appendingPathComponent(path))
      if try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
        try disk.createDirectory(at: target, withIntermediateDirectories: true)
      } else {
        try? disk.removeItem(at: target)
        try disk.copyItem(at: source, to: target)
      }
    }
    let gone = (try? String(contentsOf: fixture.appendingPathComponent("REMOVE"), encoding: .utf8)) ?? ""
    for path in gone.split(separator: "\n") {
      try disk.removeItem(at: root.appendingPathComponent(String(path)))
    }
    return SiteSources(
      content: root.appendingPathComponent("Content").path,
      templates: .folder(root.appendingPathComponent("Templates").path))
  }
}
