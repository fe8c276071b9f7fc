import Diagnostics
import Reading

/// What `section.yml` says.
struct SectionDefinition: Sendable {
  let file: SourceFile
  let title: String
  let short: String
  let priority: Located<String>?
  let applies: Bool?
  let because: WordsFile?
  let evidence: WordsFile?
  let measures: [Located<String>]
  let deliverables: [DeliverableDefinition]
  let places: [PlaceOfWords]
}

/// Where in the paper the words of a voice come from.
struct PlaceOfWords: Sendable {
  let voice: Located<String>
  let place: String
}

extension SectionDefinition {
  /// Reads `section.yml` in `folder`.
  init?(_ tree: SourceTree, in folder: String, into diagnostics: inout DiagnosticList) {
    let path = "\(folder)/\(ContentPaths.section)"
    guard var fields = tree.definition(path, of: "a section", into: &diagnostics) else { return nil }
    let title = fields.required("title")
    let short = fields.text("short")
    let priority = fields.text("priority")
    let applies = fields.flag("applies")
    let because = fields.passage("because")
    let evidence = fields.passage("evidence")
    let measures = fields.texts("measures")
    let deliverables = fields.entries("deliverables", of: "a deliverable") { DeliverableDefinition($0, &$1) }
    let places = fields.places()
    fields.finish(&diagnostics)
    guard let title else { return nil }
    self.init(
      file: fields.file, title: title.value, short: short?.value ?? title.value, priority: priority,
      applies: applies?.value, because: because, evidence: evidence, measures: measures,
      deliverables: deliverables, places: places)
  }
}
