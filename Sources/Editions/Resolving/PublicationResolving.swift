import Diagnostics
import Measures

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
    var reader = DatasetReader(areas: AreaBook(project.site))
    let editions = project.editions.map { source in
      var resolver = EditionResolver(
        source: source, project: project, addresses: addresses, reader: reader, diagnostics: found)
      let edition = resolver.edition()
      (reader, found) = (resolver.reader, resolver.diagnostics)
      return (edition: edition, folder: source)
    }
    diagnostics.add(contentsOf: found)
    EditionReview(of: editions, in: project, today: today).run(into: &diagnostics)
    guard let site = project.site, !diagnostics.hasErrors else { return nil }
    let newestFirst = editions.sorted {
      ($0.edition.date, $0.edition.id) > ($1.edition.date, $1.edition.id)
    }
    self.init(
      site: site, editions: newestFirst.filter(\.folder.definition.isPublished).map(\.edition), pages: pages,
      figures: newestFirst.map { EditionFigures(id: $0.edition.id, figures: $0.edition.figures) })
  }
}
