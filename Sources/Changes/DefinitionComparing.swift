import Editions

/// A part of an edition whose definition is compared key by key.
protocol DefinedPart: Identifiable<String> {
  var title: String { get }
  /// What its definition says, by the keys in the order in which they are compared.
  static var details: [(key: String, text: (Self) -> String?)] { get }
}

extension DetailChange {
  /// What two definitions say in different ways.
  static func all<Part: DefinedPart>(from old: Part?, to new: Part?) -> [DetailChange] {
    all(Part.details.map { (name: $0.key, old: old.flatMap($0.text), new: new.flatMap($0.text)) })
  }
}

extension DefinitionChange {
  /// Nil where nothing is different.
  init?<Part: DefinedPart>(_ old: Part?, _ new: Part?) {
    guard let any = new ?? old else { return nil }
    presence = EditionChanges.Presence(old: old, new: new)
    id = any.id
    title = any.title
    details = presence == .kept ? DetailChange.all(from: old, to: new) : []
    if presence == .kept, details.isEmpty { return nil }
  }
}

extension Section: DefinedPart {
  static var details: [(key: String, text: (Section) -> String?)] {
    [
      ("title", { $0.title }), ("applies", { $0.priority?.words }),
      ("because", { $0.priority?.because?.plainText }), ("evidence", { $0.evidence?.plainText }),
    ]
  }
}

extension Section.AppliedPriority {
  fileprivate var words: String { applies ? "yes" : "no" }
}

extension Deliverable: DefinedPart {
  static var details: [(key: String, text: (Deliverable) -> String?)] {
    [
      ("title", { $0.title }), ("status", { $0.status.rawValue }), ("owner", { $0.owner }),
      ("place", { $0.place }), ("measure", { $0.measuresInWords }),
    ]
  }

  /// The measures that judge it; nil where none does.
  private var measuresInWords: String? { measures.isEmpty ? nil : measures.joined(separator: ", ") }
}
