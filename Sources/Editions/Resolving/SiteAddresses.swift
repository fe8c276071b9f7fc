import Diagnostics

/// Every page that the site will have, and the anchors on it: what a link may lead to.
struct SiteAddresses {
  /// The anchors of each page, by the page's path.
  private var anchors: [String: Set<String>] = [:]

  /// Collects the addresses of all that is published, and reports two things with one address.
  init(_ project: Project, into diagnostics: inout DiagnosticList) {
    var register = AddressRegister()
    for path in [
      SitePaths.home, SitePaths.notFound, SitePaths.editions, SitePaths.measures, SitePaths.assets,
    ] {
      register.reserve(path)
    }
    for page in project.pages { register.enter(SitePaths.page(page.name), at: Place(page.file.path)) }
    for edition in project.editions { register.enter(edition) }
    diagnostics.add(contentsOf: register.diagnostics)
    for path in register.paths { anchors[path] = [] }
    for edition in project.editions {
      if edition.definition.isPublished {
        anchors[SitePaths.statement(edition.id)] = edition.anchors
      } else {
        for path in edition.paths { anchors[path] = nil }
      }
    }
  }

  /// Whether there is a page at `path`, below the root.
  func hasPage(_ path: String) -> Bool { anchors[path] != nil }

  /// Whether the page at `path` has that anchor.
  func hasAnchor(_ anchor: String, on path: String) -> Bool { anchors[path]?.contains(anchor) ?? false }

  /// All pages, sorted.
  var pages: [String] { anchors.keys.sorted() }
}

/// Addresses, each given to one thing: they are compared without regard to case, as some hosts do.
private struct AddressRegister {
  private(set) var paths: [String] = []
  private(set) var diagnostics = DiagnosticList()
  private var owners: [String: Place?] = [:]

  mutating func reserve(_ path: String) {
    owners[path.lowercased()] = .some(nil)
    if path.contains(".") { paths.append(path) }
  }

  mutating func enter(_ path: String, at place: Place) {
    if let owner = owners[path.lowercased()] {
      let notes = owner.map { [Diagnostic.Note("The first is here.", at: $0)] } ?? []
      diagnostics.report(AddressProblem.sameAddress(path), at: place, notes: notes)
    } else {
      owners[path.lowercased()] = place
      paths.append(path)
    }
  }

  mutating func enter(_ edition: EditionFolder) {
    let place = Place(edition.definition.file.path)
    if owners[edition.id.lowercased()] != nil {
      diagnostics.report(AddressProblem.sameAddress(edition.id), at: place)
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

  /// Anchors of one statement must differ too, or a link to one would lead to the other.
  private mutating func enterAnchors(of edition: EditionFolder) {
    var taken: [String: Place?] = [:]
    for name in StatementAnchors.reserved { taken[name] = .some(nil) }
    let sections = edition.sections.map { ($0.id, Place($0.definition.file.path)) }
    let measures = edition.sections.flatMap(\.measures).map { ($0.id, Place($0.definition.file.path)) }
    for (id, place) in sections + measures {
      if let owner = taken[id] ?? (StatementAnchors.isParagraph(id) ? .some(nil) : nil) {
        let notes = owner.map { [Diagnostic.Note("The first is here.", at: $0)] } ?? []
        diagnostics.report(AddressProblem.sameAnchor(id), at: place, notes: notes)
      } else {
        taken[id] = place
      }
    }
  }
}

extension EditionFolder {
  /// The pages of the edition.
  fileprivate var paths: [String] {
    let measures = sections.flatMap(\.measures).map { SitePaths.measure($0.id, in: id) }
    return [SitePaths.statement(id), SitePaths.scorecard(id)] + measures
  }

  /// What a link into the statement may name.
  fileprivate var anchors: Set<String> {
    Set(sections.map(\.id) + sections.flatMap(\.measures).map(\.id))
  }
}

/// The anchors of a statement that no section and no measure may take.
public enum StatementAnchors {
  /// The words of the edition as a whole.
  public static let overall = "overall"
  /// The page's own parts.
  static let reserved = [
    "main", "contents-heading", "numbers", "applies", "duties", "facts", "words", overall,
  ]

  /// Whether it is the anchor of a numbered paragraph: `p12`.
  static func isParagraph(_ anchor: String) -> Bool {
    anchor.first == "p" && anchor.count > 1 && anchor.dropFirst().allSatisfy(\.isNumber)
  }
}
