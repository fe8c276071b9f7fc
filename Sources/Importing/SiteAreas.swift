import Editions
import Measures

/// The areas that a published table may name: the force's own, its districts and the forces to compare with, as
/// `site.yml` calls them.
public struct SiteAreas: Sendable {
  private let others: AreaBook
  private let own: Set<String>
  private let peers: Set<Area.ID>

  /// What readers see of the districts and the forces to compare with.
  var names: [String] { others.names }

  /// These areas, by name or id, and the force's own by the names of the force and its area, in any case.
  public init(_ areas: [Area], own: [String]) {
    others = AreaBook(areas)
    self.own = Set(own.map { $0.lowercased() })
    peers = Set(areas.filter { $0.kind == .peer }.map(\.id))
  }

  /// The areas of a site.
  public init(_ site: Site) {
    self.init(site.areas, own: [site.force, site.area])
  }

  /// What data say for the area that a table calls `name`: nothing for the force's own; nil where the site has none
  /// such.
  func notation(of name: String) -> String? {
    if name.isEmpty || own.contains(name.lowercased()) { return "" }
    return others.id(of: name) == nil ? nil : name
  }

  /// Whether it is a force to compare with that a table calls `name`.
  func isPeer(_ name: String) -> Bool { others.id(of: name).map(peers.contains) ?? false }
}
