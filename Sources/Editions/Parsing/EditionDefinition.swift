import Diagnostics
import Measures
import Reading

/// What `edition.yml` says.
struct EditionDefinition: Sendable {
  let file: SourceFile
  let kind: Edition.Kind
  let title: String
  let standfirst: WordsFile?
  let date: PublicationDate
  let isPublished: Bool
  let framework: Located<String>?
  let baseline: Period?
  /// The edition's scale of grades, the best first.
  let grades: [Located<String>]
  let source: PaperSource
  let record: Edition.Record
  let hasNumberedParagraphs: Bool
  let voices: [Voice]
  let sections: [Located<String>]
  let answers: [Answer]
  /// The day by which it is to be reviewed.
  let reviewBy: Located<CalendarDate>?
  let stands: [Located<Standing>]
  let corrections: [CorrectionDefinition]
  let signOffs: [SignOffDefinition]

  /// How an edition says that it answers a duty.
  struct Answer: Sendable {
    let duty: Located<String>
    let words: String?
    let address: String?
  }
}

extension EditionDefinition {
  /// Reads `edition.yml` in `folder`.
  init?(_ tree: SourceTree, in folder: String, into diagnostics: inout DiagnosticList) {
    let path = "\(folder)/\(ContentPaths.edition)"
    guard var fields = tree.definition(path, of: "an edition", into: &diagnostics) else { return nil }
    fields.require("date", "state")
    let kind = fields.choice("kind", as: Edition.Kind.self)
    let title = fields.required("title")
    let dateTyped = fields.publicationDate("date")
    let source = fields.needed("source", of: "the source") { PaperSource(&$0) }
    let standfirst = fields.passage("standfirst")
    let state = fields.choice("state", as: EditionState.self)
    let framework = fields.text("framework")
    let baseline = fields.period("baseline")
    let grades = fields.texts("grades")
    let record = Edition.Record(&fields)
    let paragraphs = fields.choice("paragraphs", as: ParagraphStyle.self)
    let voices = fields.entries("voices", of: "a voice") { Voice($0, &$1) }
    let sections = fields.texts("sections")
    let answers = fields.entries("duties", of: "an answer to a duty") { Answer($0, &$1) }
    let reviewBy = fields.locatedDate("review-by")
    let stands = fields.items("stands", of: "what stands") { fields in Standing.read(&fields) }
    let corrections = fields.items("corrections", of: "a correction") { fields in
      CorrectionDefinition(&fields)
    }
    let signOffs = fields.items("sign-offs", of: "a sign-off") { fields in SignOffDefinition(&fields) }
    fields.finish(&diagnostics)
    // That it has no date yet is told; what else is missing is told with it.
    let date = dateTyped ?? Edition.dateNotGiven
    guard let title, let date, let source else { return nil }
    self.init(
      file: fields.file, kind: kind?.value ?? .statement, title: title.value, standfirst: standfirst,
      date: date,
      isPublished: state?.value != .draft, framework: framework, baseline: baseline, grades: grades,
      source: source, record: record, hasNumberedParagraphs: paragraphs?.value == .numbered, voices: voices,
      sections: sections, answers: answers, reviewBy: reviewBy, stands: stands, corrections: corrections,
      signOffs: signOffs)
  }
}

/// Whether an edition is in public.
private enum EditionState: String, CaseIterable {
  case draft
  case published
}

/// How the paragraphs of an edition stand on its statement.
private enum ParagraphStyle: String, CaseIterable {
  case numbered
  case plain
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

extension Standing {
  /// What stands, at the place where its rule is named.
  fileprivate static func read(_ fields: inout YAMLFields) -> Located<Standing>? {
    let rule = fields.required("rule")
    let place = fields.required("place")
    let because = fields.required("because")
    guard let rule, let place, let because else { return nil }
    return rule.map { Standing(rule: $0, place: place.value, because: because.value) }
  }
}

extension EditionDefinition.Answer {
  fileprivate init(_ duty: Located<String>, _ fields: inout YAMLFields) {
    self.duty = duty
    words = fields.text("answer")?.value
    address = fields.webAddress("address")?.value
  }
}
