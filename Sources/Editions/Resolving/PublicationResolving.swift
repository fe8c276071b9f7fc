import Diagnostics
import Measures
import Parallel

extension Publication {
  /// Links what `project` holds: names to what they name, words to voices, tables to areas. Everything is
  /// checked, drafts too, which are in the publication only where they are shown. Nil where anything is wrong;
  /// where drafts are shown, only where something could not be read, so that a reviewer sees what else is wrong where
  /// it stands.
  ///
  /// `today` is the day on which reviews must not be overdue and no sign-off lies ahead; nil where nobody asks.
  public init?(
    resolving project: Project, drafts: Drafts = .checked, today: CalendarDate? = nil,
    into diagnostics: inout DiagnosticList
  ) {
    let addresses = SiteAddresses(project, into: &diagnostics)
    let pages = project.pages.compactMap {
      PlainPage($0, addresses: addresses, isMarked: drafts == .shown, into: &diagnostics)
    }
    let editions = project.linkedEditions(addresses, isMarked: drafts == .shown, into: &diagnostics)
    EditionReview(of: editions, in: project, today: today).run(into: &diagnostics)
    let isWhole = drafts == .shown ? diagnostics.canBeShown : !diagnostics.hasErrors
    guard let site = project.site, isWhole else { return nil }
    let newestFirst = editions.map(\.edition).sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    self.init(
      site: site, editions: newestFirst.filter { drafts == .shown || !$0.isDraft }, pages: pages,
      figures: newestFirst.map { EditionFigures(id: $0.id, figures: $0.figures) })
  }
}

extension Project {
  /// Every edition whose definition could be read, drafts too, as far as it could be linked: for comparisons. What is
  /// wrong goes into `diagnostics`.
  public func linkedEditions(into diagnostics: inout DiagnosticList) -> [Edition] {
    linkedEditions(SiteAddresses(self, into: &diagnostics), isMarked: false, into: &diagnostics)
      .map(\.edition)
  }

  fileprivate func linkedEditions(
    _ addresses: SiteAddresses, isMarked: Bool, into diagnostics: inout DiagnosticList
  ) -> [(edition: Edition, folder: EditionFolder)] {
    let linked = editions.mapInParallel { source in
      var resolver = EditionResolver(
        source: source, project: self, addresses: addresses, isMarked: isMarked,
        diagnostics: DiagnosticList())
      return (part: (edition: resolver.edition(), folder: source), found: resolver.diagnostics)
    }
    return diagnostics.take(linked)
  }
}
