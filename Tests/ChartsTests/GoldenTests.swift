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
    let expected = Self.folder.appendingPathComponent("\(name).svg")
    let actual = Self.folder.appendingPathComponent("\(name).actual.svg")
    let drawn = Data(chart.standalone().utf8)
    guard (try? Data(contentsOf: expected)) == drawn else {
      try drawn.write(to: actual)
      Issue.record("\(name).svg has changed; look at \(name).actual.svg beside it.")
      return
    }
    try? FileManager.default.removeItem(at: actual)
  }
}
