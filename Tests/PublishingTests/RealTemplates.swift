import Diagnostics
import Foundation
import Publishing
import Reading
import Testing

/// The templates of the project itself.
enum RealTemplates {
  /// Reads them; one with a problem stops the test.
  static func read() throws -> TemplateSet {
    var problems = DiagnosticList()
    let templates = try TemplateSet(tree(), into: &problems)
    try #require(problems.sorted.map(\.message) == [])
    return try #require(templates)
  }

  /// Their files.
  static func tree() throws -> SourceTree {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var problems = DiagnosticList()
    let tree = Workspace(folder: project.appendingPathComponent("Templates").path, of: "templates")
      .read(into: &problems)
    return try #require(tree)
  }
}
