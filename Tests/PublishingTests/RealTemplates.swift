import ContentSamples
import Diagnostics
import Publishing
import Testing

extension RealTemplates {
  /// The templates, linked; one with a problem stops the test.
  static func read() throws -> TemplateSet {
    var problems = DiagnosticList()
    let templates = try TemplateSet(#require(tree), into: &problems)
    try #require(problems.sorted.map(\.message) == [])
    return try #require(templates)
  }
}
