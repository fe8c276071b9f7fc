import Foundation
import Testing

@Suite("`tally diff`")
struct DiffTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test("tells what changed between two editions, a draft among them, as text and as JSON")
  func editions() throws {
    let outcome = try sandbox.tally("diff", "2021-11", "2022-02")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("\nMeasures\n"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try sandbox.tally("diff", "2022-02", "2022-05").output.contains("{+"))
    let json = try sandbox.tally("diff", "2021-11", "2022-02", "--format", "json").output
    let changes = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(Set(changes.keys) == ["old", "new", "details", "sections", "measures", "deliverables", "words"])
  }

  @Test("tells what changed in one edition between two folders")
  func folders() throws {
    try FileManager.default.copyItem(at: sandbox["Content"], to: sandbox["Old"])
    let data = "Content/editions/2022-02/serious-violence/homicides/data.csv"
    let lines = try sandbox.text(data).split(separator: "\n")
    try sandbox.put(data, lines.dropLast().joined(separator: "\n") + "\n")
    let outcome = try sandbox.tally("diff", "2022-02", "2022-02", "--old-content", "Old")
    #expect(outcome.output.contains("\nData that are gone\n"))
    #expect(try sandbox.tally("diff", "2022-02", "2022-02").output.hasSuffix("\nNothing is different.\n"))
  }

  @Test("refuses an edition that is not there, and tells why one cannot be read")
  func refused() throws {
    let unknown = try sandbox.tally("diff", "2022-02", "2022-03")
    #expect(unknown.status == 64)
    #expect(unknown.errors.hasPrefix("Error: There is no edition `2022-03`. Did you mean "))
    try sandbox.put("Content/editions/2022-05/edition.yml", "title: [\n")
    let unread = try sandbox.tally("diff", "2022-02", "2022-05")
    #expect(unread.status == 1)
    #expect(unread.errors.hasPrefix("Content/editions/2022-05/edition.yml:"))
  }
}
