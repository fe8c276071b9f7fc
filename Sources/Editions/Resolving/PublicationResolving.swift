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
    let addresses = SiteAddresses(project, into: &diagnostics)
    let pages = project.pages.compactMap { PlainPage($0, addresses: addresses, into: &diagnostics) }
    let editions = project.linkedEditions(addresses, into: &diagnostics)
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

extension Project {
  /// Every edition whose definition could be read, drafts too, as far as it could be linked: for comparisons. What is
  /// wrong goes into `diagnostics`.
  public func linkedEditions(into diagnostics: inout DiagnosticList) -> [Edition] {
    linkedEditions(SiteAddresses(self, into: &diagnostics), into: &diagnostics).map(\.edition)
  }

  fileprivate func linkedEditions(
    _ addresses: SiteAddresses, into diagnostics: inout DiagnosticList
  ) -> [(edition: Edition, folder: EditionFolder)] {
    var found = DiagnosticList()
    var reader = DatasetReader(areas: AreaBook(site))
    let linked = editions.map { source in
      var resolver = EditionResolver(
        source: source, project: self, addresses: addresses, reader: reader, diagnostics: found)
      let edition = resolver.edition()
      (reader, found) = (resolver.reader, resolver.diagnostics)
      return (edition: edition, folder: source)
    }
    diagnostics.add(contentsOf: found)
    return linked
  }
}
