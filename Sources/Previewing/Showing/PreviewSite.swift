import Diagnostics
import Editions
import Publishing
import Reading

/// What the preview shows at one moment: the pages of the last run that could make them, and the problems of the
/// last run.
public struct PreviewSite: Sendable {
  /// The last pages that could be made; nil before there are any.
  let pages: PreviewPages?
  /// What the last run found wrong, sorted.
  public let problems: [Diagnostic]
  /// Whether the last run could not make pages, so that older ones are shown, or none.
  public let isBehind: Bool
  /// What tells this moment from others, for browsers that ask whether they show it.
  let version: Version

  /// What is shown after a run, whose pages may have to be those of the moment before.
  public init(_ outcome: Flow.Outcome, of sources: SiteSources, after last: PreviewSite? = nil) {
    let made = PreviewPages(outcome, of: sources)
    pages = made ?? last?.pages
    problems = outcome.diagnostics.sorted
    isBehind = made == nil
    version = Version(pages: pages?.version, styles: pages?.styleVersion, problems: problems.hashValue)
  }

  /// What tells one moment from another. The numbers are others in each run of the program, so that a browser asks
  /// anew after a restart.
  struct Version: Hashable {
    let pages, styles: Int?
    let problems: Int
  }
}
