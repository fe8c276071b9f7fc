import Editions

extension DeliverableChange {
  /// Nil where nothing is different.
  init?(_ old: Deliverable?, _ new: Deliverable?) {
    guard let any = new ?? old else { return nil }
    presence = EditionChanges.Presence(old: old, new: new)
    id = any.id
    title = any.title
    details =
      presence == .kept
      ? DetailChange.all([
        ("title", old?.title, new?.title), ("status", old?.status.rawValue, new?.status.rawValue),
        ("owner", old?.owner, new?.owner), ("place", old?.place, new?.place),
        ("measure", old?.measuresInWords, new?.measuresInWords),
      ]) : []
    if presence == .kept, details.isEmpty { return nil }
  }
}

extension Deliverable {
  /// The measures that judge it; nil where none does.
  fileprivate var measuresInWords: String? { measures.isEmpty ? nil : measures.joined(separator: ", ") }
}
