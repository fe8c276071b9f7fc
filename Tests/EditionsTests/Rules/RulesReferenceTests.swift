import Foundation
import Testing

@testable import Editions

@Suite("The reference of rules")
struct RulesReferenceTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let reference: String

  init() throws {
    reference = try String(
      contentsOf: Self.root.appendingPathComponent("Documentation/rules.md"), encoding: .utf8)
  }

  @Test("has a section for every rule that is run, and for no other")
  func rules() {
    let sections = reference.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) }
    #expect(sections.map(String.init).sorted() == EditionRules.all.map { $0.name }.sorted())
  }

  @Test(
    "says what the comments of the rules say; `Scripts/make-rules-reference` writes it anew",
    arguments: sources)
  func comments(path: String) throws {
    let source = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let rule = try #require(lines.firstIndex { $0.hasPrefix("enum ") && $0.contains(": EditionRule") })
    let start = try #require(lines[..<rule].lastIndex { !$0.hasPrefix("///") })
    let comment = lines[(start + 1)..<rule].map { $0.dropFirst($0 == "///" ? 3 : 4) }.joined(separator: "\n")
    #expect(reference.contains(".* \(comment)\n"))
  }

  /// The files of the rules, each in a folder of its theme.
  private static let sources: [String] = {
    let folder = "Sources/Editions/Rules"
    let files = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (files?.compactMap { $0 as? String } ?? []).filter(isRule).map { "\(folder)/\($0)" }.sorted()
  }()

  private static func isRule(_ path: String) -> Bool {
    let file = root.appendingPathComponent("Sources/Editions/Rules/\(path)")
    return path.contains("/")
      && ((try? String(contentsOf: file, encoding: .utf8))?.contains(": EditionRule, ") ?? false)
  }
}
