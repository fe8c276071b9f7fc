import Editions
import Measures

extension EditionChanges {
  /// Compares `new` with `old`. `site` gives areas their names.
  public init(from old: Edition, to new: Edition, in site: Site?) {
    self.old = Side(old)
    self.new = Side(new)
    details = DetailChange.all([
      ("title", old.title, new.title), ("standfirst", old.standfirst?.plainText, new.standfirst?.plainText),
      ("date", old.dateWords, new.dateWords),
      ("framework", old.framework?.title, new.framework?.title),
      ("baseline", old.baseline?.words, new.baseline?.words),
      ("source", old.source.title, new.source.title),
    ])
    sections = matched(old.sections, new.sections).compactMap { DefinitionChange($0, $1) }
    measures = matched(old.measures, new.measures).compactMap { MeasureChange($0, $1, in: site) }
    deliverables = matched(old.deliverables, new.deliverables).compactMap { DefinitionChange($0, $1) }
    words = WordsChange.all(from: old, to: new)
  }
}

extension EditionChanges.Side {
  init(_ edition: Edition) {
    self.init(id: edition.id, title: edition.title, date: edition.dateWords ?? "no date yet")
  }
}

extension Edition {
  /// The date for readers; nil for a draft that has none yet.
  fileprivate var dateWords: String? { date == Edition.dateNotGiven ? nil : date.words }
}

extension EditionChanges.Presence {
  init(old: Any?, new: Any?) {
    self = old == nil ? .added : new == nil ? .removed : .kept
  }
}

/// What has one name in both lists, in the order of the new one; what is in the old one alone comes last.
func matched<Element: Identifiable>(_ old: [Element], _ new: [Element]) -> [(old: Element?, new: Element?)] {
  let olds = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
  let news = Set(new.map(\.id))
  return new.map { (olds[$0.id], $0) } + old.filter { !news.contains($0.id) }.map { ($0, nil) }
}

extension DetailChange {
  /// Those that are not the same.
  static func all(_ details: [(name: String, old: String?, new: String?)]) -> [DetailChange] {
    details.filter { $0.old != $0.new }.map { DetailChange(name: $0.name, old: $0.old, new: $0.new) }
  }
}
