import Editions
import Measures

/// One measure of one edition: the finding as headline, chart, figures, words, table, downloads and source.
struct MeasurePage: PageModel {
  static let template = "measure"
  static let kind = "measure pages"

  let head: PageHead
  let measure: Measure
  let facts: MeasureFacts
  let grade: GradeMark?
  let status: [RecordRow]
  let eyebrow: String
  let figure: Figure?
  let tables: [DataTable]
  let downloads: [LinkItem]
  let voices: [VoiceBlock]
  let plans: [VoiceBlock]
  let section: LinkItem
  let otherEditions: [EditionRow]
  let corrections: [CorrectionRow]

  static let fields: [Field<MeasurePage>] = [
    .text("eyebrow") { $0.eyebrow },
    .text("headline") { $0.facts.reason == nil ? $0.facts.headline : $0.measure.title },
    .text("summary", ifAny: { $0.facts.summary }),
    .text("reason", ifAny: { $0.facts.reason }),
    .list("facts") { $0.keyFacts },
    .flag("has-status") { !$0.status.isEmpty }, .list("status") { $0.status },
    .flag("has-data") { $0.figure != nil || !$0.tables.isEmpty },
    .model("figure", ifAny: { $0.figure }),
    .list("tables") { $0.tables },
    .flag("has-downloads") { !$0.downloads.isEmpty },
    .list("downloads") { $0.downloads },
    .list("record") { $0.record },
    .html("note", ifAny: { $0.measure.note?.html }),
    .flag("has-words") { !$0.voices.isEmpty || !$0.plans.isEmpty },
    .list("voices") { $0.voices },
    .list("plans") { $0.plans },
    .text("section-href") { $0.section.href },
    .text("section-title") { $0.section.label },
    .flag("has-editions") { !$0.otherEditions.isEmpty },
    .list("editions") { $0.otherEditions },
    .text("history-href") { "../" + SitePaths.history($0.measure.id) },
    .flag("has-corrections") { !$0.corrections.isEmpty }, .list("corrections") { $0.corrections },
    .text("changed", ifAny: { $0.measure.changed }),
  ]

  private var keyFacts: [KeyFact] {
    [
      grade.map { KeyFact(term: "Grade", value: $0.name, note: gradeOrigin, steps: $0.steps) },
      .ifAny("Latest", facts.reason == nil ? facts.value : nil, note: facts.when),
      .ifAny(measure.wholeKind.columnHead, facts.whole, note: nil),
      .ifAny("Compared with", facts.before, note: facts.beforeWhen),
      .ifAny("Change", facts.change, note: facts.judgement),
      measure.target.map {
        KeyFact(
          term: "Target", value: $0.standing.verdict,
          note: $0.standing.goalWords(of: measure.quantity).uppercasedFirst)
      },
      measure.evidence.map { KeyFact(term: "Evidence", value: $0.kind.title, note: $0.role) },
    ].compactMap(\.self)
  }

  private var gradeOrigin: String? {
    measure.grading.map { $0.awarded == nil ? "By its thresholds" : "Awarded" }
  }

  private var record: [RecordRow] {
    let source = measure.source
    return [
      .ifAny("Figure shown", measure.partShown),
      .ifAny("Source", source?.title, href: source?.address),
      .ifAny("Publisher", source?.publisher),
      .ifAny("In the paper", source?.place?.uppercasedFirst),
      .ifAny("Definition", facts.summary == measure.definition ? nil : measure.definition),
      .ifAny("Better when", measure.quantity.better.word),
      .ifAny("Official measure", measure.evidence?.kind == .local ? nil : measure.evidence?.official?.title),
      .ifAny("Why this evidence", facts.reason == nil ? measure.evidence?.because?.plainText : nil),
      .ifAny("How the change is known", facts.changeOrigin),
      .ifAny("What the change is judged by", processInWords),
      .ifAny("Grades", MeasureStatus.thresholds(of: measure)),
      .ifAny("Worked out", measure.derivation?.explanation),
    ].compactMap(\.self)
  }
}

extension MeasurePage {
  /// On what the verdict rests where it is the process's and no chart stands here to say it.
  private var processInWords: String? {
    let notes = figure == nil ? measure.processNotes : []
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}

/// A figure of a measure, large, with what it is.
struct KeyFact: TemplateModel {
  let term: String
  let value: String
  let note: String?
  /// The steps of a grade.
  var steps: String?

  static let fields: [Field<KeyFact>] = [
    .text("term") { $0.term }, .html("steps", ifAny: { $0.steps }), .text("value") { $0.value },
    .text("note", ifAny: { $0.note }),
  ]

  static func ifAny(_ term: String, _ value: String?, note: String?) -> KeyFact? {
    value.map { KeyFact(term: term, value: $0, note: note) }
  }
}

extension TargetStanding {
  fileprivate var verdict: String { isMet.map { $0 ? "Met" : "Not met" } ?? "Not known" }
}

extension Evidence {
  /// How the measure stands to the official one, in few words; nil where its kind says it all.
  fileprivate var role: String? {
    switch kind {
    case .official: official?.title
    case .proxy: "Instead of the official measure"
    case .local: "Beside the official measures"
    case .notAvailable, .notApplicable: nil
    }
  }
}

extension Quantity.Better {
  /// Which way is better, as the second half of a sentence; nil where neither is.
  fileprivate var word: String? { self == .neither ? nil : rawValue.uppercasedFirst }
}

extension DerivationKind {
  /// How the figures were derived, in a sentence.
  fileprivate var explanation: String {
    switch self {
    case .yearEnding: "Each figure is the sum of the twelve months up to that month."
    case .rate: "Each figure is the printed count divided by the population in the middle of the period."
    }
  }
}
