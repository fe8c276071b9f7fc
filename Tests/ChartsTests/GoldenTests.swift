import Foundation
import Testing

@testable import Charts

/// One readable example of each kind. A failure leaves what was drawn beside what was expected; when the
/// change is wanted, look at it and give it the other's name.
@Suite("Golden files")
struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test("a stand-alone picture is what it was", arguments: Examples.all.map(\.name))
  func standalone(name: String) throws {
    let chart = try #require(Examples.all.first { $0.name == name }?.chart)
    try compare(chart.standalone(), with: name, "svg")
  }

  @Test("the gallery is what it was")
  func gallery() throws {
    try compare(Gallery.page, with: "gallery", "html")
  }

  private func compare(_ text: String, with name: String, _ kind: String) throws {
    let expected = Self.folder.appendingPathComponent("\(name).\(kind)")
    let actual = Self.folder.appendingPathComponent("\(name).actual.\(kind)")
    let drawn = Data(text.utf8)
    guard (try? Data(contentsOf: expected)) == drawn else {
      try drawn.write(to: actual)
      Issue.record("\(name).\(kind) has changed; look at \(name).actual.\(kind) beside it.")
      return
    }
    try? FileManager.default.removeItem(at: actual)
  }
}
