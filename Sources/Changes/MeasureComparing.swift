import CommonMark
import Editions
import Measures

extension MeasureChange {
  /// Nil where nothing is different.
  init?(_ old: Measure?, _ new: Measure?, in site: Site?) {
    guard let any = new ?? old else { return nil }
    presence = EditionChanges.Presence(old: old, new: new)
    id = any.id
    title = any.short
    headline = FigureChange(headlineOf: old, new, in: site)
    let data = presence == .kept ? DataChanges(old, new, in: site) : DataChanges(nil, nil, in: site)
    (revisions, addedData, removedData) = (data.revisions, data.added, data.removed)
    details =
      presence == .kept
      ? DetailChange.all(from: old, to: new) + DetailChange.ofTables(from: old, to: new) : []
    let isSame = headline == nil && data.isEmpty && details.isEmpty
    if presence == .kept, isSame { return nil }
  }
}

extension Measure: DefinedPart {
  static var details: [(key: String, text: (Measure) -> String?)] {
    [("title", { $0.title }), ("definition", { $0.definition })]
      + Quantity.details.map { key, text in (key, { text($0.quantity) }) }
      + [
        ("evidence", { $0.evidence?.kind.title }), ("because", { $0.evidence?.because?.plainText }),
        ("source", { $0.source?.title }), ("note", { $0.note?.plainText }),
        ("no-data", { $0.noData?.plainText }),
        ("not-published", { $0.notPublished }), ("baseline", { $0.baseline?.words }),
        ("grade", { $0.grading?.grade?.name }), ("target", { $0.targetWords }),
        ("update", { $0.update?.because }), ("retired", { $0.retirement?.because }),
      ]
  }

  /// `a fall of at least 5% from 2013/14, not met`
  private var targetWords: String? {
    target.map { goal in
      let verdict = goal.standing.isMet.map { $0 ? "met" : "not met" } ?? "cannot be judged"
      return "\(goal.standing.goalWords(of: quantity)), \(verdict)"
    }
  }
}

extension Quantity {
  /// What a definition says of it, by key.
  fileprivate static var details: [(key: String, text: (Quantity) -> String?)] {
    [
      ("unit", { $0.unit.name }), ("noun", { $0.noun }), ("better", { $0.better.rawValue }),
      ("decimals", { $0.decimals.map(String.init) }),
    ]
  }
}

extension DetailChange {
  /// What is said in different ways of the further tables that both have.
  fileprivate static func ofTables(from old: Measure?, to new: Measure?) -> [DetailChange] {
    guard let old, let new else { return [] }
    return new.tables.flatMap { table -> [DetailChange] in
      guard let before = old.tables.first(where: { $0.id == table.id }) else { return [] }
      let titles = [(name: "title of \(table.id)", old: before.title as String?, new: table.title as String?)]
      let details = Quantity.details.filter { _, text in
        // What a table takes over from its measure is told of the measure.
        text(before.quantity) != text(old.quantity) || text(table.quantity) != text(new.quantity)
      }
      return all(
        titles
          + details.map { key, text in
            (name: "\(key) of \(table.id)", old: text(before.quantity), new: text(table.quantity))
          })
    }
  }
}
