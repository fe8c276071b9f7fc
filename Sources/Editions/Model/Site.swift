import Figures
import Measures

/// Who publishes, about which force, and what stands on every page.
public struct Site: Sendable {
  /// The site's name.
  public let title: String
  /// Who answers for the site.
  public let publisher: String
  /// Where the site is published; nil where that is not known.
  public let address: String?
  /// The force's name: `West Midlands Police`.
  public let force: String
  /// What the force's own area is called: `West Midlands`.
  public let area: String
  /// The districts of the force, then the forces that it is compared with.
  public let areas: [Area]
  /// Under which licence the figures and words may be used.
  public let licence: NamedLink
  /// How to reach the publisher.
  public let contact: Contact
  /// What looks like a figure in words and is none.
  public let notFigures: NotFigures

  /// The name of the area with that id; the force's own area for nil.
  public func name(ofArea id: String?) -> String {
    id.flatMap { id in areas.first { $0.id == id }?.name } ?? area
  }

  /// What a series is of: `Ayford, shotgun`; nil for the force's total.
  public func subject(of key: SeriesKey) -> String? { areas.subject(of: key) }
}

extension [Area] {
  /// What a series of these areas is of: `Ayford, shotgun`; nil for the force's total.
  func subject(of key: SeriesKey) -> String? {
    let area = key.area.map { id in first { $0.id == id }?.name ?? id }
    let parts = [area].compactMap(\.self) + key.categories.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// A name, and where it leads.
public struct NamedLink: Sendable, Hashable {
  /// What readers see.
  public let name: String
  /// A web address; nil where there is none.
  public let address: String?
}

/// How to reach the publisher.
public struct Contact: Sendable, Hashable {
  /// The office, and its web address.
  public let office: NamedLink
  /// An e-mail address.
  public let email: String?
  /// A telephone number.
  public let telephone: String?
  /// A postal address, in one line.
  public let post: String?
}
