import Diagnostics
import Editions
import Reading

/// The author's two folders as they were read: the first arrow of the flow, and the only one that reads the disk.
public struct SiteSources: Sendable, Hashable {
  /// What editions are made of; nil where there is no such folder.
  public let content: SourceTree?
  /// Templates and assets; nil where there is no such folder.
  public let templates: SourceTree?
  /// What could not be read.
  let problems: DiagnosticList

  /// Folders in memory, for tests.
  public init(content: SourceTree?, templates: SourceTree?) {
    self.content = content
    self.templates = templates
    problems = DiagnosticList()
  }

  /// Reads the folders at these paths, or takes the templates that the program carries.
  public init(content: String, templates: TemplateSource) {
    var problems = DiagnosticList()
    self.content = Workspace(folder: content, of: "content", endings: SourceKind.all).read(into: &problems)
    self.templates =
      switch templates {
      case .folder(let path): Workspace(folder: path, of: "templates").read(into: &problems)
      case .carried(let tree): tree
      }
    self.problems = problems
  }
}
