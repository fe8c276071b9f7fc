import Diagnostics
import Editions
import Measures
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

  /// The content without a folder.
  package func without(_ folder: String) -> Content {
    Content(files.filter { !$0.key.hasPrefix(folder + "/") })
  }

  /// The content with a copy of a folder beside it.
  package func copying(_ folder: String, to other: String) -> Content {
    files.filter { $0.key.hasPrefix(folder + "/") }.reduce(self) { content, file in
      content.with(other + file.key.dropFirst(folder.count), file.value)
    }
  }

  /// The content with a later edition that begins as a copy of the first.
  package var withNextEdition: Content {
    copying("editions/2022-02", to: "editions/2022-05")
      .replacing("date: 2022-02-22", with: "date: 2022-05-24", in: "editions/2022-05/edition.yml")
  }

  /// The content as it would be read from the folder `Content`.
  package var tree: SourceTree {
    SourceTree(
      root: "Content", files: files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }

  /// The publication that the content makes; nil where anything is wrong.
  package var publication: Publication? { resolved().publication }

  /// The publication that reviewers see; nil where something cannot be put on a page.
  package var preview: Publication? { resolved(drafts: .shown).publication }

  /// What is wrong with the content, each as `place message help`, below its root.
  package var problems: [String] { resolved().problems.sorted.map(\.sentence) }

  /// What is wrong with the content on that day.
  package func problems(on today: CalendarDate) -> [String] {
    resolved(on: today).problems.sorted.map(\.sentence)
  }

  private func resolved(
    drafts: Drafts = .checked, on today: CalendarDate? = nil
  ) -> (publication: Publication?, problems: DiagnosticList) {
    var problems = DiagnosticList()
    let project = Project(parsing: tree, into: &problems)
    let publication = Publication(resolving: project, drafts: drafts, today: today, into: &problems)
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
