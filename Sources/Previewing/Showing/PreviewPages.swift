import Editions
import Publishing
import Reading

/// All files of a site that could be made, each at its exact path below the root. There is nothing else to be read.
/// A file is made when it is asked for: of a hundred, an author looks at one.
struct PreviewPages: Sendable {
  /// Another number for other content, templates or assets, but for style sheets.
  let version: Int
  /// Another number for other style sheets.
  let styleVersion: Int
  private let press: SitePress
  /// The drafts among the editions.
  private let drafts: [Edition]
  private let newestDraft: Edition?

  /// The files that a run made; nil where it could make none.
  init?(_ outcome: Flow.Outcome, of sources: SiteSources) {
    guard let publication = outcome.publication, let press = outcome.press else { return nil }
    self.press = press
    drafts = publication.editions.filter(\.isDraft)
    newestDraft = publication.editions.first.flatMap { $0.isDraft ? $0 : nil }
    let isStyle = { (path: String) in path.hasSuffix(".css") }
    styleVersion = sources.templates?.filter(isStyle).hashValue ?? 0
    version = [sources.content, sources.templates?.filter { !isStyle($0) }].hashValue
  }

  /// The file at exactly this path.
  subscript(path: String) -> OutputFile? { press.file(at: path) }

  /// The draft that the page at `path` is of: its own edition, or the newest on the home page.
  func draft(at path: String) -> Edition? {
    if path == SitePaths.home { return newestDraft }
    let folder = path.prefix { $0 != "/" }
    return drafts.first { $0.id == folder }
  }

  /// Whether any edition is a draft.
  var hasDrafts: Bool { !drafts.isEmpty }
}
