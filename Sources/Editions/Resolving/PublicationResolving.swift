import Diagnostics
import Measures
import Parallel

extension Publication {
  /// Links what `project` holds: names to what they name, words to voices, tables to areas. Everything is
  /// checked, drafts too; only published editions are in the publication. Nil where anything is wrong.
  ///
  /// `today` is the day on which reviews must not be overdue; nil where nobody asks.
  public init?(
    resolving project: Project, today: CalendarDate? = nil, into diagnostics: inout DiagnosticList
  ) {
    var found = DiagnosticList()
    let addresses = SiteAddresses(project, into: &found)
    let pages = project.pages.compactMap { PlainPage($0, addresses: addresses, into: &found) }
    let reader = DatasetReader(areas: AreaBook(project.site))
    let resolved = project.editions.mapInParallel { source in
      var resolver = EditionResolver(
        source: source, project: project, addresses: addresses, reader: reader, diagnostics: DiagnosticList())
      return (part: (edition: resolver.edition(), folder: source), found: resolver.diagnostics)
    }
    let editions = found.take(resolved)
    diagnostics.add(contentsOf: found)
    EditionReview(of: editions, in: project, today: today).run(into: &diagnostics)
    guard let site = project.site, !diagnostics.hasErrors else { return nil }
    self.init(
      site: site,
      editions: editions.filter(\.folder.definition.isPublished).map(\.edition).sorted {
        ($0.date, $0.id) > ($1.date, $1.id)
      },
      pages: pages)
  }
}
