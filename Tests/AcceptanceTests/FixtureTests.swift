import Foundation
import Testing

@Suite("Bad input and what it gets")
struct FixtureTests {
  @Test("every mistake is told with its place and what to do, and as expected", arguments: Fixture.all)
  func golden(fixture: Fixture) throws {
    let sandbox = try Sandbox()
    try sandbox.overlay(fixture.folder)
    let outcome = try sandbox.tally("check")
    let expected = try? String(contentsOf: fixture.expected, encoding: .utf8)
    if outcome.errors == expected {
      try? FileManager.default.removeItem(at: fixture.actual)
    } else {
      try Data(outcome.errors.utf8).write(to: fixture.actual)
      Issue.record("\(fixture.name)/actual.txt differs from expected.txt")
    }
    #expect(outcome.status == (outcome.errors.contains(": error: ") ? 1 : 0))
    #expect(outcome.output.hasSuffix("\(outcome.errors.isEmpty ? "no problems" : outcome.lastLine).\n"))
  }
}

extension Outcome {
  /// How many problems the report counts.
  var lastLine: String { errors.split(separator: "\n").last.map(String.init) ?? "" }
}
