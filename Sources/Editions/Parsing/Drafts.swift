import Diagnostics

/// What becomes of editions that are still being written.
public enum Drafts: Sendable {
  /// Neither read nor shown.
  case leftOut
  /// Read and checked, not shown.
  case checked
  /// Shown as well, to reviewers.
  case shown
}

extension Project {
  /// The project without its drafts, and without what was found wrong in their folders: what is being written for
  /// the next edition does not keep the last one from being published.
  public func withoutDrafts(_ diagnostics: inout DiagnosticList) -> Project {
    let drafts = editions.filter { !$0.definition.isPublished }
    let folders = drafts.map { $0.definition.file.sibling("") }
    diagnostics = diagnostics.filter { diagnostic in
      !folders.contains { diagnostic.place.path.hasPrefix($0) }
    }
    return Project(
      site: site, population: population, frameworks: frameworks, frameworkNames: frameworkNames,
      pages: pages, editions: editions.filter(\.definition.isPublished), unreadPages: unreadPages)
  }
}
