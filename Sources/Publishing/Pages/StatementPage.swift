import Editions
import Measures

/// The statement or report itself: for each section what applies and why, its measures, each voice's words and what is
/// planned.
struct StatementPage: PageModel {
  static let template = "statement"
  static let kind = "statements"

  let head: PageHead
  let edition: Edition
  let applies: [AppliesRow]
  let parts: [StatementPart]
  let edges: StatementEdges
  let corrections: [CorrectionRow]

  static let fields: [Field<StatementPage>] = [
    .text("eyebrow") { $0.edition.date.words },
    .text("heading") { $0.head.title },
    .html("standfirst", ifAny: { $0.edition.standfirst?.html }),
    .list("record") { $0.edges.record },
    .flag("has-corrections") { !$0.corrections.isEmpty }, .list("corrections") { $0.corrections },
    .list("contents") { $0.contents },
    .flag("has-applies") { !$0.applies.isEmpty },
    .list("applies") { $0.applies },
    .text("applies-caption") { $0.appliesCaption },
    .text("applies-note") { _ in
      "Where the official measure has no figures for one force, another measure stands in for it, with the reason"
    },
    .list("parts") { $0.parts },
    .flag("has-duties") { !$0.edges.duties.isEmpty },
    .text("law") { $0.edges.law.map { "\($0.title), \($0.citation)" } ?? "" },
    .text("law-address", ifAny: { $0.edges.law?.address }),
    .text("scorecard-href", ifAny: { $0.edition.measures.isEmpty ? nil : "scorecard.html" }),
    .list("duties") { $0.edges.duties },
    .flag("has-facts") { !$0.edition.facts.isEmpty },
    .text("paper") { $0.edition.source.title },
    .list("facts") { $0.edition.facts.map(FactRow.init) },
  ]

  private var appliesCaption: String {
    let count = applies.count(where: \.isApplied)
    let priorities = applies.count == 1 ? "priority" : "priorities"
    return "\(count) of \(applies.count) \(priorities) \(count == 1 ? "applies" : "apply")"
  }

  private var contents: [ContentsEntry] {
    let start = applies.isEmpty ? [] : [ContentsEntry(anchor: "applies", label: "What applies here")]
    let middle = parts.flatMap(\.contents)
    let duties = edges.duties.isEmpty ? [] : [ContentsEntry(anchor: "duties", label: "What the law asks for")]
    let facts =
      edition.facts.isEmpty ? [] : [ContentsEntry(anchor: "facts", label: "Figures quoted in the text")]
    return start + middle + duties + facts
  }
}

/// An entry of the contents of a long page.
struct ContentsEntry: TemplateModel {
  let anchor: String
  var ordinal: String?
  let label: String

  static let fields: [Field<ContentsEntry>] = [
    .text("href") { "#\($0.anchor)" }, .text("ordinal") { $0.ordinal ?? "" }, .text("label") { $0.label },
  ]
}

/// A priority of the framework, and whether it applies.
struct AppliesRow: TemplateModel {
  let title: String
  let href: String
  let isApplied: Bool
  let because: Passage?
  let evidence: Passage?

  static let fields: [Field<AppliesRow>] = [
    .text("title") { $0.title }, .text("href") { $0.href },
    .text("applies") { $0.isApplied ? "Applies" : "Does not apply" },
    .html("because", ifAny: { $0.because?.html }), .html("evidence", ifAny: { $0.evidence?.html }),
  ]
}

/// One section of a statement.
struct StatementPart: TemplateModel {
  let anchor: String
  let ordinal: String?
  let title: String
  let short: String
  /// Why it does not apply, where nothing else stands in it.
  var notApplied: Passage?
  let narrative: WordsSet?
  let measures: [StatementMeasure]
  /// What became of all deliverables of the edition, before the first section that holds some.
  var summary: DeliverableSummary?
  let deliverables: DeliverableList?
  let voices: [VoiceBlock]
  let plans: [VoiceBlock]

  static let fields: [Field<StatementPart>] = [
    .text("anchor") { $0.anchor }, .text("ordinal", ifAny: { $0.ordinal }), .text("title") { $0.title },
    .html("not-applied", ifAny: { $0.notApplied?.html }),
    .html("narrative", ifAny: { $0.narrative?.html }), .list("measures") { $0.measures },
    .flag("has-measures") { !$0.measures.isEmpty },
    .model("deliverable-summary", ifAny: { $0.summary }),
    .model("deliverable-list", ifAny: { $0.deliverables }),
    .flag("has-words") { !$0.voices.isEmpty || !$0.plans.isEmpty },
    .list("voices") { $0.voices }, .list("plans") { $0.plans },
  ]

  /// What the contents of the page say of it.
  fileprivate var contents: [ContentsEntry] {
    let own = ContentsEntry(anchor: anchor, ordinal: ordinal, label: short)
    return (summary.map { [$0.contentsEntry] } ?? []) + [own]
  }
}

/// A measure within a statement.
struct StatementMeasure: TemplateModel {
  let measure: Measure
  let facts: MeasureFacts
  let figure: Figure?
  let grade: GradeMark?
  /// Where the measure is that is reported instead.
  let successor: LinkItem?

  static let fields: [Field<StatementMeasure>] = [
    .model("grade-mark", ifAny: { $0.grade }),
    .list("status") { MeasureStatus.rows(of: $0.measure, successor: $0.successor) },
    .text("anchor") { $0.measure.id },
    .text("name", ifAny: { $0.facts.subject }),
    .text("short") { $0.measure.short },
    .text("headline") { $0.facts.reason == nil ? $0.facts.headline : $0.measure.title },
    .model("badge", ifAny: { $0.measure.evidence.map { Badge($0.kind) } }),
    .html("because", ifAny: { $0.facts.reason == nil ? $0.measure.evidence?.because?.html : nil }),
    .text("summary", ifAny: { $0.facts.summary }), .text("reason", ifAny: { $0.facts.reason }),
    .html("note", ifAny: { $0.measure.note?.html }), .text("href") { "\($0.measure.id).html" },
    .text("page-holds") { $0.facts.reason == nil ? "data, source and definition" : "source and definition" },
    .model("figure", ifAny: { $0.figure }),
  ]
}

/// What stands at the edges of a statement: its record, and how it answers the law.
struct StatementEdges: Sendable {
  let record: [RecordRow]
  /// The order that asks for the statement.
  let law: Framework.Order?
  let duties: [DutyRow]
}

/// One duty of the law, and how it is answered.
struct DutyRow: TemplateModel {
  let answer: DutyAnswer
  /// What the edition is that answers.
  let kind: Edition.Kind

  static let fields: [Field<DutyRow>] = [
    .text("title") { $0.answer.duty.title }, .text("provision") { $0.answer.duty.provision },
    .text("text") { $0.answer.duty.text }, .text("words", ifAny: { $0.words }),
    .text("href", ifAny: { $0.answer.address }), .text("host", ifAny: { $0.host }),
  ]

  private var words: String? {
    answer.words ?? (answer.duty.isAnsweredByStatement ? "This \(kind.rawValue)." : nil)
  }

  /// The site that the answer leads to: `www.policeconduct.gov.uk`
  private var host: String? {
    answer.address?.split(separator: "/").first { !$0.hasSuffix(":") }.map(String.init)
  }
}

/// A one-off figure in the table of those that a statement quotes.
struct FactRow: TemplateModel {
  let fact: Fact

  static let fields: [Field<FactRow>] = [
    .text("anchor") { PageAnchors.fact($0.fact.id) }, .text("about") { $0.fact.about },
    .text("text") { $0.fact.text },
    .text("place") { $0.fact.place.uppercasedFirst },
  ]
}
