import Editions

/// The areas that a published table may name: the force's own, its districts and the forces to compare with, as
/// `site.yml` calls them.
public struct SiteAreas: Sendable {
  /// What readers see of the districts and the forces to compare with.
  let names: [String]
  private let known: Set<String>
  private let own: Set<String>

  /// The areas of these names or ids, and the names of the force and its area, in any case.
  public init(_ areas: [(id: String, name: String)], own: [String]) {
    names = areas.map(\.name)
    known = Set(areas.flatMap { [$0.id, $0.name.lowercased()] })
    self.own = Set(own.map { $0.lowercased() })
  }

  /// The areas of a site.
  public init(_ site: Site) {
    self.init(site.areas.map { ($0.id, $0.name) }, own: [site.force, site.area])
  }

  /// What data say for the area that a table calls `name`: nothing for the force's own; nil where the site has none
  /// such.
  func notation(of name: String) -> String? {
    if name.isEmpty || own.contains(name.lowercased()) { return "" }
    return known.contains(name.lowercased()) ? name : nil
  }
}
