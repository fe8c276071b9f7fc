import CommonMark
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
    sections = matched(old.sections, new.sections).compactMap(SectionChange.init)
    measures = matched(old.measures, new.measures).compactMap { MeasureChange($0, $1, in: site) }
    deliverables = matched(old.deliverables, new.deliverables).compactMap(DeliverableChange.init)
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
  fileprivate init(old: Any?, new: Any?) {
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
  fileprivate static func all(_ details: [(name: String, old: String?, new: String?)]) -> [DetailChange] {
    details.filter { $0.old != $0.new }.map { DetailChange(name: $0.name, old: $0.old, new: $0.new) }
  }
}

extension SectionChange {
  /// Nil where nothing is different.
  fileprivate init?(old: Section?, new: Section?) {
    guard let any = new ?? old else { return nil }
    presence = EditionChanges.Presence(old: old, new: new)
    id = any.id
    title = any.title
    details =
      presence == .kept
      ? DetailChange.all([
        ("title", old?.title, new?.title), ("applies", old?.priority?.words, new?.priority?.words),
        ("because", old?.priority?.because?.plainText, new?.priority?.because?.plainText),
        ("evidence", old?.evidence?.plainText, new?.evidence?.plainText),
      ]) : []
    if presence == .kept, details.isEmpty { return nil }
  }
}

extension Section.AppliedPriority {
  fileprivate var words: String { applies ? "yes" : "no" }
}

extension MeasureChange {
  /// Nil where nothing is different.
  fileprivate init?(_ old: Measure?, _ new: Measure?, in site: Site?) {
    guard let any = new ?? old else { return nil }
    presence = EditionChanges.Presence(old: old, new: new)
    id = any.id
    title = any.short
    headline = FigureChange(headlineOf: old, new, in: site)
    let data = presence == .kept ? DataChanges(old, new, in: site) : DataChanges(nil, nil, in: site)
    (revisions, addedData, removedData) = (data.revisions, data.added, data.removed)
    details = presence == .kept ? Self.details(old, new) : []
    let isSame = headline == nil && data.isEmpty && details.isEmpty
    if presence == .kept, isSame { return nil }
  }

  private static func details(_ old: Measure?, _ new: Measure?) -> [DetailChange] {
    DetailChange.all(
      Measure.details.map { (name: $0.key, old: old.flatMap($0.text), new: new.flatMap($0.text)) })
  }
}

extension Measure {
  /// What its definition says, by the keys in the order in which they are compared.
  fileprivate static let details: [(key: String, text: @Sendable (Measure) -> String?)] = [
    ("title", { $0.title }), ("definition", { $0.definition }), ("unit", { $0.quantity.unit.name }),
    ("noun", { $0.quantity.noun }), ("better", { $0.quantity.better.rawValue }),
    ("evidence", { $0.evidence?.kind.title }), ("because", { $0.evidence?.because?.plainText }),
    ("source", { $0.source?.title }), ("note", { $0.note?.plainText }), ("no-data", { $0.noData?.plainText }),
    ("not-published", { $0.notPublished }), ("baseline", { $0.baseline?.words }),
    ("grade", { $0.grading?.grade?.name }), ("target", { $0.targetWords }),
    ("update", { $0.update?.because }), ("retired", { $0.retirement?.because }),
  ]

  /// `a fall of at least 5% from 2013/14, not met`
  private var targetWords: String? {
    target.map { goal in
      let verdict = goal.standing.isMet.map { $0 ? "met" : "not met" } ?? "cannot be judged"
      return "\(goal.standing.goalWords(of: quantity)), \(verdict)"
    }
  }
}

extension DeliverableChange {
  /// Nil where nothing is different.
  fileprivate init?(_ old: Deliverable?, _ new: Deliverable?) {
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

extension WordsChange {
  /// The words of both editions that are not the same.
  fileprivate static func all(from old: Edition, to new: Edition) -> [WordsChange] {
    matched(old.texts, new.texts).compactMap { old, new in
      guard let any = new ?? old, old?.text != new?.text else { return nil }
      return WordsChange(
        path: any.path, title: any.title, voice: any.voice,
        runs: WordChange.changes(from: old?.text ?? "", to: new?.text ?? ""))
    }
  }
}

/// The words of one file, or of one deliverable, with the figures in them as readers see them.
private struct PlacedText: Identifiable {
  /// The path of the file below the edition's folder.
  let path: String
  /// Which of its deliverables the words are of; nil for a file of words.
  var deliverable: Deliverable.ID?
  let title: String
  let voice: String?
  let text: String

  var id: [String] { [path] + [deliverable].compactMap(\.self) }
}

extension Edition {
  fileprivate var texts: [PlacedText] {
    words.placed(in: "", title: title)
      + sections.flatMap { section in
        let narrative = section.narrative.map { words in
          PlacedText(path: section.id + ending, title: section.title, voice: nil, text: words.plainText)
        }
        return [narrative].compactMap(\.self)
          + section.words.placed(in: "\(section.id)/", title: section.title)
          + section.measures.flatMap { $0.words.placed(in: "\(section.id)/\($0.id)/", title: $0.title) }
          + section.deliverables.compactMap { $0.placed(in: "\(section.id)/\(ContentPaths.section)") }
      }
  }
}

extension [Words] {
  fileprivate func placed(in folder: String, title: String) -> [PlacedText] {
    map { words in
      PlacedText(
        path: folder + words.voice.id + ending, title: title, voice: words.voice.name,
        text: words.markdown.plainText)
    }
  }
}

extension Deliverable {
  /// What is said of it, which stands in the file at `path`; nil where nothing is.
  fileprivate func placed(in path: String) -> PlacedText? {
    says.map {
      PlacedText(path: path, deliverable: id, title: title, voice: nil, text: $0.plainText)
    }
  }
}

/// The ending of a file of words.
private let ending = SourceKind.words
