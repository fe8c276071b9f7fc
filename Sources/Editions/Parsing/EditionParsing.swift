import Diagnostics
import Measures
import Reading

extension EditionSource {
  /// Reads the folder `editions/<id>`.
  init?(_ tree: SourceTree, id: String, into diagnostics: inout DiagnosticList) {
    let folder = "\(ContentPaths.editions)/\(id)"
    let path = "\(folder)/\(ContentPaths.edition)"
    tree.checkName(of: folder, into: &diagnostics)
    // What stands below is read even when the edition cannot be, so that all its problems are told at once.
    let words = WordsSource.all(in: folder, of: tree, into: &diagnostics)
    let facts = tree.table("\(folder)/\(ContentPaths.facts)", mayBeEmpty: true, into: &diagnostics)
    let folders = tree.folders(in: folder).compactMap { name in
      SectionSource(tree, id: name, in: folder, into: &diagnostics)
    }
    guard var fields = tree.definition(path, of: "an edition", into: &diagnostics) else { return nil }
    let title = fields.required("title")
    let standfirst = fields.text("standfirst")
    fields.require("date")
    let date = fields.date("date")
    let state = fields.choice("state", as: EditionState.self)
    let framework = fields.text("framework")
    let baseline = fields.period("baseline")
    let source = fields.needed("source", of: "the source") { PaperSource(&$0) }
    let record = Edition.Record(&fields)
    let voices = fields.entries("voices", of: "a voice") { Voice($0, &$1) }
    let sections = fields.texts("sections")
    let answers = fields.entries("duties", of: "an answer to a duty") { AnswerSource($0, &$1) }
    fields.finish(&diagnostics)
    guard let title, let date, let source else { return nil }
    self.init(
      id: id, file: fields.file, title: title.value, standfirst: standfirst?.value, date: date,
      isPublished: state?.value != .draft, framework: framework, baseline: baseline, source: source,
      record: record, voices: voices, sections: sections, answers: answers, facts: facts, words: words,
      sectionFolders: folders, folders: tree.folders(in: folder))
  }
}

/// Whether an edition is in public.
private enum EditionState: String, CaseIterable {
  case draft
  case published
}

extension PaperSource {
  fileprivate init?(_ fields: inout YAMLFields) {
    let title = fields.required("title")
    let address = fields.webAddress("address")
    guard let title else { return nil }
    self.init(title: title.value, address: address?.value)
  }
}

extension Edition.Record {
  fileprivate init(_ fields: inout YAMLFields) {
    presentedTo = fields.text("presented-to")?.value
    presentedBy = fields.text("presented-by")?.value
    frequency = fields.text("frequency")?.value
    nextReview = fields.text("next-review")?.value
    legalBasis = fields.text("legal-basis")?.value
  }
}

extension Voice {
  fileprivate init?(_ id: Located<String>, _ fields: inout YAMLFields) {
    let name = fields.required("name")
    let kind = fields.choice("kind", as: Kind.self)
    let isRequired = fields.flag("required")
    if !id.value.isSlug { fields.report(DefinitionProblem.noSlug(id.value), at: id.place) }
    guard let name else { return nil }
    self.init(
      id: id.value, name: name.value, kind: kind?.value ?? .voice, isRequired: isRequired?.value ?? false)
  }
}

extension AnswerSource {
  fileprivate init(_ duty: Located<String>, _ fields: inout YAMLFields) {
    self.duty = duty
    words = fields.text("answer")?.value
    address = fields.webAddress("address")?.value
  }
}

extension SourceTree {
  /// Reports a folder whose name could not be part of an address.
  func checkName(of folder: String, into diagnostics: inout DiagnosticList) {
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    if !name.isSlug { diagnostics.report(DefinitionProblem.noSlug(name), at: place(folder)) }
  }
}
