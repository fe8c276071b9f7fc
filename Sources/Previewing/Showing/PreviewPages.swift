import Changes
import Diagnostics
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
  private let site: Site
  /// The editions that it shows, newest first, drafts too.
  private let editions: [Edition]
  private let figures: [Edition.ID: [FigureInWords]]
  private let histories: [MeasureHistory]

  /// The files that a run made; nil where it could make none.
  init?(_ outcome: Flow.Outcome, of sources: SiteSources) {
    guard let publication = outcome.publication, let press = outcome.press else { return nil }
    self.press = press
    site = publication.site
    editions = publication.editions
    figures = Dictionary(publication.figures.map { ($0.id, $0.figures) }) { first, _ in first }
    histories = MeasureHistory.all(in: publication.editions)
    let isStyle = { (path: String) in path.hasSuffix(".css") }
    styleVersion = sources.templates?.filter(isStyle).hashValue ?? 0
    version = [sources.content, sources.templates?.filter { !isStyle($0) }].hashValue
  }

  /// The file at exactly this path: of the site, or a page of what changed.
  subscript(path: String) -> OutputFile? {
    guard let id = ChangesPage.edition(at: path) else { return press.file(at: path) }
    guard let new = editions.first(where: { $0.id == id }), let old = published(before: new) else {
      return nil
    }
    return ChangesPage(changes: EditionChanges(from: old, to: new, in: site)).file
  }

  /// The last published edition before one: of its framework, where there is one of that.
  func published(before edition: Edition) -> Edition? {
    let earlier = editions.drop { $0.id != edition.id }.dropFirst().filter { !$0.isDraft }
    return earlier.first { $0.framework?.id == edition.framework?.id } ?? earlier.first
  }

  /// The edition that the page at `path` is of: its own, or the newest on the home page.
  func edition(at path: String) -> Edition? {
    if path == SitePaths.home { return editions.first }
    let folder = path.prefix { $0 != "/" }
    return editions.first { $0.id == folder }
  }

  /// What a reviewer wants to know of an edition, of whose files these are the problems.
  func checklist(of edition: Edition, problems: [Diagnostic]) -> ReviewChecklist {
    let revisions = histories.flatMap(\.revisions).filter { $0.now.first.id == edition.id }
    return ReviewChecklist(
      of: edition, figures: figures[edition.id] ?? [], problems: problems, revisions: revisions)
  }

  /// Whether any edition is a draft.
  var hasDrafts: Bool { editions.contains(where: \.isDraft) }
}
