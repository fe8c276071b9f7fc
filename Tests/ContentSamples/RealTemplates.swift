import Diagnostics
import Foundation
import Reading

/// The templates of the project itself.
package enum RealTemplates {
  /// Their files; nil where they cannot be read.
  package static var tree: SourceTree? {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var problems = DiagnosticList()
    return Workspace(folder: project.appendingPathComponent("Templates").path, of: "templates")
      .read(into: &problems)
  }
}
