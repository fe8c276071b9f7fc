import Diagnostics
import Editions
import Measures
import Reading

/// The folder of the next edition, made of an earlier one: its definitions and data are kept, its words become
/// notes, and what was true of the earlier edition alone is left to be said anew.
public struct NextEdition: Sendable {
  /// The name of its folder.
  public let name: String
  /// The name of the edition that it is made of.
  public let origin: String
  /// Its files, by their paths below its folder.
  public let files: [(path: String, bytes: [UInt8])]

  /// Makes the edition `name` of the edition `origin` in `tree`; of the newest one where none is named. `date` is
  /// the day of its publication; nil leaves a date that `tally check` asks to be filled in.
  public init(
    _ name: String, from origin: String?, date: CalendarDate?, in tree: SourceTree
  ) throws(NextEditionProblem) {
    let known = tree.folders(in: ContentPaths.editions)
    guard name.isSlug else { throw .noSlug(name) }
    guard !name.isImpossibleMonth else { throw .noMonth(name) }
    guard !known.contains(name) else { throw .alreadyThere(name, folder: tree.place(Self.folder(name)).path) }
    let origin = if let origin { origin } else { try Self.newest(in: tree, among: known) }
    guard known.contains(origin) else { throw .unknown(origin, known: known) }
    if let date, let earlier = Self.date(of: origin, in: tree), date < earlier.firstDay {
      throw .tooEarly(date, origin: origin, on: earlier)
    }
    self.name = name
    self.origin = origin
    files = try Copying(tree: tree, origin: origin, name: name, date: date).files()
  }

  /// The folder of an edition below the content's root.
  public static func folder(_ name: String) -> String { "\(ContentPaths.editions)/\(name)" }

  private static func date(of edition: String, in tree: SourceTree) -> PublicationDate? {
    var ignored = DiagnosticList()
    return Project(parsing: tree, into: &ignored).date(ofEdition: edition)
  }

  private static func newest(in tree: SourceTree, among known: [String]) throws(NextEditionProblem) -> String
  {
    var ignored = DiagnosticList()
    let dated = Project(parsing: tree, into: &ignored).editionNames
    guard let newest = dated.first ?? known.last else { throw .noEditions }
    return newest
  }
}

/// One edition's files on their way into the next one's folder.
private struct Copying {
  let tree: SourceTree
  let origin: String
  let name: String
  let date: CalendarDate?

  private var folder: String { NextEdition.folder(origin) }

  func files() throws(NextEditionProblem) -> [(path: String, bytes: [UInt8])] {
    var files = try copies(in: "", definition: ContentPaths.edition)
    for section in tree.folders(in: folder) {
      files += try copies(in: "\(section)/", definition: ContentPaths.section)
      for measure in tree.folders(in: "\(folder)/\(section)") {
        files += try copies(in: "\(section)/\(measure)/", definition: ContentPaths.measure)
      }
    }
    return files
  }

  /// The copies of the files of one folder, whose path below the edition's is `folder`.
  private func copies(
    in folder: String, definition: String
  ) throws(NextEditionProblem) -> [(path: String, bytes: [UInt8])] {
    var copies: [(path: String, bytes: [UInt8])] = []
    for name in tree.fileNames(in: "\(self.folder)/\(folder)".withoutLastSlash) {
      guard let file = tree.file("\(self.folder)/\(folder)\(name)") else { continue }
      if let bytes = try copy(of: file, named: name, definition: definition) {
        copies.append((folder + name, bytes))
      }
    }
    return copies
  }

  /// What the next edition has in place of `file`; nil for what belongs to the earlier one alone.
  private func copy(
    of file: SourceFile, named name: String, definition: String
  ) throws(NextEditionProblem) -> [UInt8]? {
    if name == definition { return try text(ofDefinition: file, named: name) }
    if name == ContentPaths.facts { return Array("\(file.line(1) ?? "")\n".utf8) }
    if name.hasSuffix(SourceKind.words) { return Array(WordsNote(of: file.text, from: origin).text.utf8) }
    let isOfMeasure = definition == ContentPaths.measure
    return isOfMeasure && SourceKind.all.contains(where: name.hasSuffix) ? file.bytes : nil
  }

  private func text(ofDefinition file: SourceFile, named name: String) throws(NextEditionProblem) -> [UInt8] {
    guard var text = DefinitionText(file) else { throw .unreadable(path: file.path) }
    switch name {
    case ContentPaths.edition: text.becomeDraft(date: date)
    case ContentPaths.section: text.forgetSection()
    default: text.forgetMeasure()
    }
    return Array(text.text.utf8)
  }
}

extension String {
  fileprivate var withoutLastSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

extension DefinitionText {
  /// What stands for a date that nobody has given yet.
  private static let missingDate = "YYYY-MM-DD"

  fileprivate mutating func becomeDraft(date: CalendarDate?) {
    put("date: \(date?.iso ?? Self.missingDate)", inPlaceOf: "date")
    put("state: draft", inPlaceOf: "state")
    note("source")
    put(
      "source:\n  title: \(Placeholder.mark) the paper that the figures of this edition come from",
      after: "source")
    note("presented-by", "next-review", "review-by", "corrections")
    note("signed", "name", inEachItemOf: "sign-offs")
  }

  fileprivate mutating func forgetSection() {
    note("places")
    note("status", "says", "place", inEachOf: "deliverables")
  }

  fileprivate mutating func forgetMeasure() {
    note("changed", "revised", "update", "places")
    note("awarded", "because", "place", in: "grade")
  }
}
