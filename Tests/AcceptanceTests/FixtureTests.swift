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
    if outcome.errors.isEmpty {
      #expect(outcome.output.hasSuffix(": no problems.\n"))
    } else {
      #expect(!outcome.output.contains(outcome.lastLine), "The count is said once.")
    }
  }
}

@Suite("The fixtures")
struct FixtureListTests {
  @Test("are there, each with what is expected of it, for every kind of mistake that authors were promised")
  func complete() {
    let names = Set(Fixture.all.map(\.name))
    let promised = [
      "content/missing", "content/mapping-without-table", "content/empty-site", "content/link-leaves",
      "yaml/syntax-second-colon",
      "yaml/unknown-key-near", "yaml/unknown-key-far", "yaml/duplicate-key", "yaml/alias-bomb",
      "yaml/wrong-type", "csv/ragged-row", "csv/unclosed-quote", "csv/duplicate-observation",
      "csv/unknown-area", "csv/bad-period", "csv/bad-value", "csv/empty-file", "csv/header-only",
      "csv/byte-order-mark", "csv/windows-line-ends", "csv/windows-1252", "csv/invalid-bytes",
      "csv/quoted-newline", "csv/category-as-date", "csv/fraction-in-per-cent",
      "csv/change-without-against", "parts/no-data", "parts/unnamed-folders", "parts/missing-folders",
      "parts/missing-voice", "parts/empty-voice", "parts/undeclared-voice", "parts/unknown-framework",
      "parts/unknown-priority", "parts/unknown-official", "parts/unknown-duty", "facts/unknown",
      "facts/duplicate", "markdown/raw-html", "markdown/unclosed-comment", "markdown/address-schemes",
      "markdown/broken-links", "markdown/unknown-block", "markdown/pipe-table", "addresses/measure-index",
      "addresses/measure-twice", "addresses/page-editions", "templates/misspelt-name",
      "templates/missing-partial", "templates/unclosed-section",
    ]
    #expect(names.isSuperset(of: promised), "\(Set(promised).subtracting(names).sorted())")
    for fixture in Fixture.all {
      #expect(FileManager.default.fileExists(atPath: fixture.expected.path), "\(fixture.name)")
    }
  }
}

extension Outcome {
  /// How many problems the report counts.
  var lastLine: String { errors.split(separator: "\n").last.map(String.init) ?? "" }
}
