import Diagnostics
import Editions
import Reading

/// The files of a content folder in memory, as small texts that a test changes in one place or two.
package struct Content: Sendable {
  private var files: [String: String]

  /// A content of these texts, by their paths below its root.
  package init(_ files: [String: String]) {
    self.files = files
  }

  /// The content with this text at `path`; without the file where there is none.
  package func with(_ path: String, _ text: String?) -> Content {
    var changed = self
    changed.files[path] = text
    return changed
  }

  /// The content with other words in one file.
  package func replacing(_ old: String, with new: String, in path: String) -> Content {
    let parts = (files[path] ?? "").split(separator: old, omittingEmptySubsequences: false)
    return with(path, parts.joined(separator: new))
  }

  /// The content with a file in another place.
  package func moving(_ path: String, to other: String) -> Content {
    with(other, files[path]).with(path, nil)
  }

  /// The content as it would be read from the folder `Content`.
  package var tree: SourceTree {
    SourceTree(
      root: "Content", files: files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }

  /// The publication that the content makes; nil where anything is wrong.
  package var publication: Publication? { resolved.publication }

  /// What is wrong with the content, each as `place message help`, below its root.
  package var problems: [String] { resolved.problems.sorted.map(\.sentence) }

  private var resolved: (publication: Publication?, problems: DiagnosticList) {
    var problems = DiagnosticList()
    let project = Project(parsing: tree, into: &problems)
    let publication = Publication(resolving: project, into: &problems)
    return (publication, problems)
  }
}

extension Diagnostic {
  /// The problem in one line, with its place below the root of the content.
  package var sentence: String {
    let words = [place.description.belowRoot, message, help ?? ""] + notes.map(\.sentence)
    return (severity == .warning ? "warning " : "") + words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Diagnostic.Note {
  fileprivate var sentence: String { "(\(place.description.belowRoot) \(message))" }
}

extension String {
  fileprivate var belowRoot: String { hasPrefix("Content/") ? String(dropFirst("Content/".count)) : self }
}
