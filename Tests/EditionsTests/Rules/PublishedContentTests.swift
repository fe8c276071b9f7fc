import Diagnostics
import Editions
import Foundation
import Reading
import Testing

@Suite("The content of this repository")
struct PublishedContentTests {
  @Test("breaks no rule, and has nothing to warn of")
  func rules() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var problems = DiagnosticList()
    let content = Workspace(
      folder: root.appendingPathComponent("Content").path, of: "content", endings: SourceKind.all)
    let tree = try #require(content.read(into: &problems))
    let project = Project(parsing: tree, into: &problems)
    let publication = Publication(resolving: project, into: &problems)
    #expect(publication != nil)
    #expect(problems.sorted.map(\.message) == [])
  }
}
