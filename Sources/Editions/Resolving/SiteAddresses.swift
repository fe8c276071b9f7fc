import Diagnostics

/// Every page that the site will have, and the anchors on it: what a link may lead to.
struct SiteAddresses {
  /// The anchors of each page, by the page's path.
  private var anchors: [String: Set<String>] = [:]
  /// Pages that would be there if their folders could be read, so that a link to one is not called broken.
  private var unread: Set<String> = []

  /// The pages that every site has.
  private static let own = [
    SitePaths.home, SitePaths.notFound, SitePaths.editions, SitePaths.measures, SitePaths.revisions,
    SitePaths.corrections,
  ]

  /// Collects the addresses of all that is published, and reports two things with one address.
  init(_ project: Project, into diagnostics: inout DiagnosticList) {
    var register = AddressRegister()
    for path in SiteAddresses.own + [SitePaths.assets, SitePaths.histories] { register.reserve(path) }
    for page in project.pages { register.enter(SitePaths.page(page.name), at: Place(page.file.path)) }
    for edition in project.editions { register.enter(edition) }
    diagnostics.add(contentsOf: register.diagnostics)
    for path in SiteAddresses.own + project.pages.map({ SitePaths.page($0.name) }) { anchors[path] = [] }
    for edition in project.editions where edition.definition.isPublished { add(edition) }
    for path in project.histories { anchors[path] = [] }
    unread = project.unreadPages
  }

  /// What the words of `edition` may lead to: the pages of a draft are there for itself alone.
  func seen(from edition: EditionFolder) -> SiteAddresses {
    var addresses = self
    addresses.add(edition)
    return addresses
  }

  private mutating func add(_ edition: EditionFolder) {
    for path in edition.paths { anchors[path] = [] }
    anchors[SitePaths.statement(edition.id)] = edition.anchors
  }

  /// Whether there is a page at `path`, below the root, or would be if its folder could be read.
  func mayHavePage(_ path: String) -> Bool { anchors[path] != nil || unread.contains(path) }

  /// Whether the page at `path` has that anchor, or would if all folders could be read.
  func mayHaveAnchor(_ anchor: String, on path: String) -> Bool {
    if anchors[path]?.contains(anchor) ?? true { return true }
    return unread.contains { SitePaths.isMeasure(anchor, at: $0, besides: path) }
  }

  /// The anchors of the page at `path`, sorted.
  func anchors(on path: String) -> [String] { (anchors[path] ?? []).sorted() }

  /// All pages, sorted.
  var pages: [String] { anchors.keys.sorted() }
}

/// Addresses, each given to one thing: they are compared without regard to case, as some hosts do.
private struct AddressRegister {
  private(set) var diagnostics = DiagnosticList()
  private var owners: [String: Place?] = [:]

  mutating func reserve(_ path: String) {
    owners[path.lowercased()] = .some(nil)
  }

  mutating func enter(_ path: String, at place: Place) {
    if let owner = owners[path.lowercased()] {
      report(.sameAddress(path), .ownAddress(path), at: place, owner: owner)
    } else {
      owners[path.lowercased()] = place
    }
  }

  mutating func enter(_ edition: EditionFolder) {
    let place = Place(edition.definition.file.path)
    if owners[edition.id.lowercased()] != nil {
      diagnostics.report(AddressProblem.ownAddress(edition.id), at: place)
    }
    enter(SitePaths.statement(edition.id), at: place)
    reserve(SitePaths.scorecard(edition.id))
    for section in edition.sections {
      for measure in section.measures {
        enter(SitePaths.measure(measure.id, in: edition.id), at: Place(measure.definition.file.path))
      }
    }
    enterAnchors(of: edition)
  }

  /// Reports a second thing with what the first, at `owner`, has; or, where that is nil, with what is Tally's own.
  private mutating func report(
    _ twice: AddressProblem, _ own: AddressProblem, at place: Place, owner: Place?
  ) {
    let notes = owner.map { [Diagnostic.Note("The first is here.", at: $0)] }
    diagnostics.report(owner == nil ? own : twice, at: place, notes: notes ?? [])
  }

  /// Anchors of one statement must differ too, or a link to one would lead to the other.
  private mutating func enterAnchors(of edition: EditionFolder) {
    var taken: [String: Place?] = [:]
    for name in StatementAnchors.reserved { taken[name] = .some(nil) }
    let narratives = edition.narratives.map { ($0.name, Place($0.file.path)) }
    let sections = edition.sections.map { ($0.id, Place($0.definition.file.path)) }
    let measures = edition.sections.flatMap(\.measures).map { ($0.id, Place($0.definition.file.path)) }
    // Two measures of one name have one address too, which has been reported.
    let ids = Set(measures.map(\.0)).sorted()
    for (id, place) in narratives + sections + ids.compactMap({ id in measures.first { $0.0 == id } }) {
      if let owner = taken[id] ?? (StatementAnchors.isParagraph(id) ? .some(nil) : nil) {
        report(.sameAnchor(id), .ownAnchor(id), at: place, owner: owner)
      } else {
        taken[id] = place
      }
    }
  }
}

extension Project {
  /// The pages of the measures that more than one published edition holds.
  fileprivate var histories: [String] {
    var once: Set<String> = []
    return editions.filter(\.definition.isPublished).flatMap(\.sections).flatMap(\.measures)
      .filter { !once.insert($0.id).inserted }.map { SitePaths.history($0.id) }
  }
}

extension EditionFolder {
  /// The pages of the edition.
  var paths: [String] {
    let measures = sections.flatMap(\.measures).map { SitePaths.measure($0.id, in: id) }
    return [SitePaths.statement(id), SitePaths.scorecard(id)] + measures
  }

  /// What a link into the statement may name.
  fileprivate var anchors: Set<String> {
    Set(narratives.map(\.name) + sections.map(\.id) + sections.flatMap(\.measures).map(\.id))
  }

  /// The files of words that are sections of their own.
  fileprivate var narratives: [WordsFile] {
    words.filter { words in definition.sections.contains { $0.value == words.name + SourceKind.words } }
  }
}

/// The anchors of a statement that no section and no measure may take.
public enum StatementAnchors {
  /// The words of the edition as a whole.
  public static let overall = "overall"
  /// The page's own parts.
  static let reserved = ["main", "numbers", "applies", "duties", "facts", overall]

  /// Whether it is the anchor of a numbered paragraph: `p12`.
  static func isParagraph(_ anchor: String) -> Bool {
    anchor.first == "p" && anchor.count > 1 && anchor.dropFirst().allSatisfy(\.isNumber)
  }
}
