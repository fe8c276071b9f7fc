import Diagnostics
import Foundation
import Publishing
import Reading
import Testing

/// The templates of the project itself.
enum RealTemplates {
  /// Reads them; one with a problem stops the test.
  static func read() throws -> TemplateSet {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var problems = DiagnosticList()
    let tree = Workspace(folder: project.appendingPathComponent("Templates").path).read(into: &problems)
    let templates = TemplateSet(tree, into: &problems)
    try #require(problems.sorted.map(\.message) == [])
    return try #require(templates)
  }
}
